import { placed, repeats, sourcesCited, type Draft, type Finding, type Placed } from '../draft'
import type { Source } from '../schema'
import { slugOf } from '../../domain/slug'
import { quote } from '../wording'

export function addresses(draft: Draft): readonly Finding[] {
  const sources = placed(draft.sources, ['sources'])
  const byId = new Map<string, Source>(sources.map(({ item }) => [item.id, item]))
  return sources.flatMap(({ item: { id, url, via }, path }) => {
    if (url === undefined && via === undefined)
      return [
        {
          path,
          remedy:
            'Add the address as "url", or, if nobody here has seen the source, the source that reports it as "via".',
        },
      ]
    if (via === undefined) return []
    if (url !== undefined)
      return [
        {
          path: [...path, 'via'],
          remedy:
            'Keep one of the two: "url" when the source itself was seen, "via" when it is only known through another.',
        },
      ]
    if (via === id)
      return [
        {
          path: [...path, 'via'],
          remedy: 'Name another source in "via": this one cannot be known through itself.',
        },
      ]
    const through = byId.get(via)
    return through && through.url === undefined
      ? [
          {
            path: [...path, 'via'],
            remedy: `Name a source that was seen: ${quote(via)} has no "url" of its own.`,
          },
        ]
      : []
  })
}

export function rootsInCircles(draft: Draft): readonly Finding[] {
  const sources = placed(draft.sources, ['sources'])
  const byId = new Map<string, Placed<Source>>(sources.map((source) => [source.item.id, source]))
  const settled = new Set<string>()
  return sources.flatMap(({ item }) => {
    const trail = new Map<string, Placed<Source>>()
    let next = byId.get(item.id)
    while (next && !settled.has(next.item.id)) {
      settled.add(next.item.id)
      trail.set(next.item.id, next)
      next = next.item.root === undefined ? undefined : byId.get(next.item.root)
    }
    if (!next || !trail.has(next.item.id)) return []
    const ids = [...trail.keys()]
    const circle = ids.slice(ids.indexOf(next.item.id))
    const remedy =
      circle.length === 1
        ? 'Take "root" out: a source that goes back to itself is an original.'
        : `Take "root" out of the source that spoke first: ${[...circle, next.item.id].slice(0, 6).map(quote).join(' goes back to ')}.`
    return [{ path: [...next.path, 'root'], remedy }]
  })
}

export function sameAddress(draft: Draft): readonly Finding[] {
  const seen = placed(draft.sources, ['sources']).flatMap(({ item: { id, url }, path }) =>
    url === undefined ? [] : [{ item: { id, url }, path }],
  )
  return repeats(seen, ({ url }) => pageOf(url)).map(({ path, first }) => ({
    path: [...path, 'url'],
    remedy: `Cite ${quote(first.id)} instead and remove this source: both have the same address.`,
  }))
}

function pageOf(url: string): string {
  return url
    .replace(/#.*$/u, '')
    .replaceAll(/\/+(?=\?|$)/gu, '')
    .replace(/^https:\/\/[^/?]*/u, (host) => host.toLowerCase())
}

export function publisherSpellings(draft: Draft): readonly Finding[] {
  const sources = placed(draft.sources, ['sources'])
  const letters = ({ publisher }: Source) => slugOf(publisher).replaceAll('-', '')
  return [
    ...sources
      .filter(({ item }) => letters(item) === '')
      .map(({ path }) => ({
        path: [...path, 'publisher'],
        remedy: 'Write a name with at least one letter or digit.',
      })),
    ...repeats(
      sources.filter(({ item }) => letters(item) !== ''),
      letters,
    )
      .filter(({ item, first }) => item.publisher !== first.publisher)
      .map(({ item, path, first }) => ({
        path: [...path, 'publisher'],
        remedy: `Write ${quote(first.publisher)}, as in the source ${quote(first.id)}, or ${quote(item.publisher)} in both: a publisher has one spelling.`,
      })),
  ]
}

export function uncitedSources(draft: Draft): readonly Finding[] {
  if (!draft.events || !draft.people) return []
  const sources = placed(draft.sources, ['sources'])
  const byId = new Map<string, Source>(sources.map(({ item }) => [item.id, item]))
  const cited = new Set<string>([
    ...sourcesCited(draft).map(({ item }) => item),
    ...(draft.broken?.texts ?? []),
  ])
  // A set hands out what is added while it is read, so this follows each chain to its end.
  for (const id of cited) {
    const source = byId.get(id)
    if (source?.root) cited.add(source.root)
    if (source?.via) cited.add(source.via)
  }
  return sources
    .filter(({ item }) => !cited.has(item.id))
    .map(({ path }) => ({
      path,
      remedy: 'Nobody cites this source. Cite it where it is needed, or remove it.',
    }))
}
