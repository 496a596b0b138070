import { located, repeats, type Finding } from '../located'
import { sourcesCited } from '../references'
import type { Source, SourceId, Timeline } from '../schema'
import { citationsOf } from '../../domain/citations'
import { slugOf } from '../../domain/slug'
import { quote } from '../wording'

const byId = ({ sources }: Timeline) => new Map(sources.map((source) => [source.id, source]))

/** Finds sources that lead to no address, or to two. */
export function missingAddresses(timeline: Timeline): readonly Finding[] {
  const sources = byId(timeline)
  const faultOf = ({ id, url, via }: Source) => {
    if (url !== undefined && via !== undefined)
      return 'Keep one of the two: "url" if the source itself was seen, "via" if it is only known through another.'
    if (url !== undefined) return undefined
    if (via === undefined)
      return 'Add the address as "url" or, if nobody here has seen the source, the source that reports it as "via".'
    if (via === id) return 'Name another source in "via": this one cannot be known through itself.'
    return sources.has(via) && sources.get(via)?.url === undefined
      ? `Name a source that was seen: ${quote(via)} has no "url".`
      : undefined
  }
  return located(timeline.sources, ['sources']).flatMap(({ item, path }) => {
    const remedy = faultOf(item)
    if (remedy === undefined) return []
    return [{ path: item.via === undefined ? path : [...path, 'via'], remedy }]
  })
}

/** Finds roots that lead back to where they started; each circle once. */
export function circularRoots(timeline: Timeline): readonly Finding[] {
  const sources = byId(timeline)
  const visited = new Set<SourceId>()
  return timeline.sources.flatMap(({ id }) => {
    const trail: SourceId[] = []
    let next: SourceId | undefined = id
    while (next !== undefined && !visited.has(next)) {
      visited.add(next)
      trail.push(next)
      next = sources.get(next)?.root
    }
    if (next === undefined || !trail.includes(next)) return []
    const start = next
    const circle = trail.slice(trail.indexOf(start))
    const remedy =
      circle.length === 1
        ? 'Remove "root": a source that goes back to itself is an original.'
        : `Remove "root" from the source that reported first: ${[...circle, start].map(quote).join(' goes back to ')}.`
    const index = timeline.sources.findIndex((source) => source.id === start)
    return [{ path: ['sources', index, 'root'], remedy }]
  })
}

/** Finds sources that are the same page as an earlier one. */
export function duplicateAddresses({ sources }: Timeline): readonly Finding[] {
  const seen = located(sources, ['sources']).flatMap(({ item: { id, url }, path }) =>
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

/** Finds publishers without a letter or digit, and publishers that are spelled in two ways. */
export function inconsistentPublishers(timeline: Timeline): readonly Finding[] {
  const sources = located(timeline.sources, ['sources'])
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

/** Finds sources that no statement cites, directly or through other sources. */
export function uncitedSources(timeline: Timeline): readonly Finding[] {
  const sources = byId(timeline)
  const cited = new Set(sourcesCited(timeline).map(({ item }) => item))
  // Iterating a set visits what is added on the way, so this follows each chain to its end.
  for (const id of cited) {
    const source = sources.get(id)
    if (source?.root) cited.add(source.root)
    if (source?.via) cited.add(source.via)
  }
  return located(timeline.sources, ['sources'])
    .filter(({ item }) => !cited.has(item.id))
    .map(({ path }) => ({
      path,
      remedy: 'Nobody cites this source. Cite it where it is needed, or remove it.',
    }))
}

/** Finds sources of the story in a minute that its events do not cite: their numbers are those of the event. */
export function minuteSources(timeline: Timeline): readonly Finding[] {
  const sources = byId(timeline)
  const events = new Map(timeline.events.map((event) => [event.id, event]))
  return located(timeline.minute, ['minute']).flatMap(({ item, path }) => {
    const event = events.get(item.event)
    if (!event) return []
    return located(item.sources, [...path, 'sources'])
      .filter(({ item: source }) => sources.has(source) && !citationsOf(event).includes(source))
      .map(({ item: source, path }) => ({
        path,
        remedy: `Cite a source of ${quote(item.event)} here, or cite ${quote(source)} there too.`,
      }))
  })
}
