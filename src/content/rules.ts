import { isExactDay, spanOf } from '../domain/date'
import {
  optional,
  ownTexts,
  placed,
  repeats,
  sourcesCited,
  sourcesNamed,
  type Draft,
  type Finding,
  type Placed,
} from './draft'
import { quotationsIn, wordCount } from './quotations'
import type { Source } from './schema'
import { slugOf } from '../domain/slug'
import { eventTypes, questionIds } from '../domain/vocabulary'
import { nearest, quote } from './wording'

/*
 * The rules that join records. Each takes what is there and gives what is wrong.
 */

/** Everything that is wrong between the records, rule by rule. */
export function checkRules(draft: Draft): readonly Finding[] {
  return rules.flatMap((rule) => rule(draft))
}

const rules: readonly ((draft: Draft) => readonly Finding[])[] = [
  (draft) => missingOrTwice(draft, 'types', eventTypes),
  (draft) => missingOrTwice(draft, 'questions', questionIds),
  (draft) => takenNames(placed(draft.events, ['events']), 'event'),
  (draft) => takenNames(placed(draft.people, ['people']), 'person'),
  (draft) => takenNames(placed(draft.sources, ['sources']), 'source'),
  (draft) => takenNames(placed(draft.corrections, ['corrections']), 'correction'),
  (draft) => unknownIds(draft, 'sources', 'source', sourcesNamed(draft)),
  (draft) =>
    unknownIds(
      draft,
      'people',
      'person',
      placed(draft.events, ['events']).flatMap(({ item, path }) =>
        placed(item.people, [...path, 'people']),
      ),
    ),
  (draft) =>
    unknownIds(
      draft,
      'events',
      'event',
      placed(draft.corrections, ['corrections']).flatMap(({ item, path }) =>
        optional(item.event, [...path, 'event']),
      ),
    ),
  repeatsInEvents,
  addresses,
  rootsInCircles,
  sameAddress,
  publisherSpellings,
  uncitedSources,
  unnamedPeople,
  standingsOfPeople,
  outsideScope,
  daysOfEditing,
  reportedTooEarly,
  severalBetterSides,
  quotations,
]

// Ids

function missingOrTwice(
  draft: Draft,
  list: 'types' | 'questions',
  words: readonly string[],
): readonly Finding[] {
  const records = draft[list]
  if (!records) return []
  const entries = placed<{ readonly id: string }>(records, [list])
  const listed = new Set([...entries.map(({ item }) => item.id), ...(draft.broken?.texts ?? [])])
  return [
    ...words
      .filter((word) => !listed.has(word))
      .map((word) => ({
        path: [list],
        remedy: `Add the record "${word}": each of ${words.join(', ')} is listed once.`,
      })),
    ...repeats(entries, ({ id }) => id).map(({ item, path }) => ({
      path: [...path, 'id'],
      remedy: `Remove this second ${quote(item.id)}: each is listed once.`,
    })),
  ]
}

interface Named {
  readonly id: string
  readonly aliases?: readonly string[]
}

function takenNames(records: readonly Placed<Named>[], kind: string): readonly Finding[] {
  const ids = new Map(records.map(({ item }) => [item.id, item]))
  const aliases = records.flatMap(({ item, path }) =>
    placed(item.aliases, [...path, 'aliases']).map((alias) => ({
      item: { alias: alias.item, of: item },
      path: alias.path,
    })),
  )
  return [
    ...repeats(records, ({ id }) => id).map(({ item, path }) => ({
      path: [...path, 'id'],
      remedy: `Another ${kind} has the id ${quote(item.id)}. Give this one an id of its own.`,
    })),
    ...aliases
      .filter(({ item }) => ids.has(item.alias))
      .map(({ item, path }) => ({
        path,
        remedy:
          item.of.id === item.alias
            ? `Take ${quote(item.alias)} out of the aliases: it is the id of this very ${kind}.`
            : `Take ${quote(item.alias)} out of the aliases: it is the id of another ${kind}.`,
      })),
    ...repeats(aliases, ({ alias }) => alias).map(({ item, path, first }) => ({
      path,
      remedy: `Take ${quote(item.alias)} out of the aliases: it is already a former id of ${quote(first.of.id)}, and leads to one ${kind} only.`,
    })),
  ]
}

function unknownIds(
  draft: Draft,
  list: 'events' | 'people' | 'sources',
  kind: string,
  references: readonly Placed<string>[],
): readonly Finding[] {
  const records = draft[list]
  if (!records) return []
  const named = placed<Named>(records, [list]).map(({ item }) => item)
  const known = new Set([...named.map(({ id }) => id), ...(draft.broken?.ids ?? [])])
  const former = new Map(
    named.flatMap(({ id, aliases }) => (aliases ?? []).map((alias) => [alias, id])),
  )
  const verb = list === 'sources' ? 'cites' : 'names'
  return references
    .filter(({ item }) => !known.has(item))
    .map(({ item, path }) => {
      const renamed = former.get(item)
      if (renamed !== undefined)
        return {
          path,
          remedy: `This ${verb} ${quote(item)}, a former id. Write ${quote(renamed)}.`,
        }
      const remedy = () => {
        const meant = nearest(item, known)
        const way =
          meant === undefined
            ? `Mend the id, or add the ${kind}.`
            : `Did you mean ${quote(meant)}? Otherwise add the ${kind}.`
        return `This ${verb} ${quote(item)}, which is not in ${list}. ${way}`
      }
      return { path, remedy }
    })
}

function repeatsInEvents(draft: Draft): readonly Finding[] {
  return placed(draft.events, ['events']).flatMap(({ item, path }) => [
    ...repeats(placed(item.people, [...path, 'people']), (id) => id).map((person) => ({
      path: person.path,
      remedy: `Remove this second ${quote(person.item)}: an event names each person once.`,
    })),
    ...repeats(placed(item.claims, [...path, 'claims']), ({ text }) => text).map((claim) => ({
      path: claim.path,
      remedy: 'Remove this claim: the event makes it already.',
    })),
    ...repeats(
      placed(item.disagreements, [...path, 'disagreements']),
      ({ question }) => question,
    ).map((disagreement) => ({
      path: disagreement.path,
      remedy: 'Make one disagreement of the two that ask the same.',
    })),
    ...repeats(placed(item.answers, [...path, 'answers']), ({ question }) => question).map(
      (answer) => ({
        path: [...answer.path, 'question'],
        remedy: `Make one answer of the two to "${answer.item.question}": an event answers each question once.`,
      }),
    ),
  ])
}

// Sources

function addresses(draft: Draft): readonly Finding[] {
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

function rootsInCircles(draft: Draft): readonly Finding[] {
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

function sameAddress(draft: Draft): readonly Finding[] {
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

function publisherSpellings(draft: Draft): readonly Finding[] {
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

function uncitedSources(draft: Draft): readonly Finding[] {
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

// People

function unnamedPeople(draft: Draft): readonly Finding[] {
  if (!draft.events) return []
  const named = new Set<string>([
    ...draft.events.flatMap((event) => event?.people ?? []),
    ...(draft.broken?.texts ?? []),
  ])
  return placed(draft.people, ['people'])
    .filter(({ item }) => !named.has(item.id))
    .map(({ path }) => ({
      path,
      remedy:
        'No event names this person. Add the id to the "people" of an event, or remove the person.',
    }))
}

function standingsOfPeople(draft: Draft): readonly Finding[] {
  return placed(draft.people, ['people']).flatMap(({ item, path }) => {
    if (item.kind === 'interviewer') {
      return item.standings.length === 0
        ? []
        : [
            {
              path: [...path, 'standings'],
              remedy: 'Empty the standings: an interviewer has no part in the film.',
            },
          ]
    }
    return item.standings.length > 0
      ? []
      : [
          {
            path: [...path, 'standings'],
            remedy:
              'Add at least one standing with its source: confirmed, expected, likely or not-named.',
          },
        ]
  })
}

// Dates

function outsideScope(draft: Draft): readonly Finding[] {
  if (draft.scope === undefined) return []
  const scope = draft.scope
  const whole = spanOf(scope)
  if (!Number.isFinite(whole.first) || !Number.isFinite(whole.last))
    return [{ path: ['scope'], remedy: 'Close the scope at both ends, such as "2024-10/2025-07".' }]
  return placed(draft.events, ['events']).flatMap(({ item, path }) => {
    const { first, last } = spanOf(item.date)
    // "By 14 February" does not say since when: an open end is held against nothing, the closed one counts.
    const begins = Number.isFinite(first) ? first : last
    const ends = Number.isFinite(last) ? last : first
    const remedy = `Mend the date, or widen the scope: ${quote(item.date)} does not lie within ${quote(scope)}.`
    return begins < whole.first || ends > whole.last ? [{ path: [...path, 'date'], remedy }] : []
  })
}

function daysOfEditing(draft: Draft): readonly Finding[] {
  const updated = optional(draft.updated, ['updated'])
  const edited = [
    ...placed(draft.events, ['events']).map(({ item, path }) => ({
      item: item.added,
      path: [...path, 'added'],
      edit: 'an addition',
    })),
    ...placed(draft.corrections, ['corrections']).map(({ item, path }) => ({
      item: item.date,
      path: [...path, 'date'],
      edit: 'a correction',
    })),
  ]
  const inexact = [...updated, ...edited]
    .filter(({ item }) => !isExactDay(item))
    .map(({ item, path }) => ({
      path,
      remedy: `Write an exact day, such as "2025-07-21", in place of ${quote(item)}.`,
    }))
  const late = updated
    .filter(({ item }) => isExactDay(item))
    .flatMap((last) =>
      edited
        .filter(({ item }) => isExactDay(item) && spanOf(item).first > spanOf(last.item).first)
        .map(({ item, path, edit }) => ({
          path,
          remedy: `Set "updated" to ${quote(item)} or later, or mend this date: ${edit} is an edit.`,
        })),
    )
  return [...inexact, ...late]
}

function reportedTooEarly(draft: Draft): readonly Finding[] {
  const byId = new Map<string, Source>(
    placed(draft.sources, ['sources']).map(({ item }) => [item.id, item]),
  )
  return placed(draft.events, ['events']).flatMap(({ item: { claims, date, planned }, path }) => {
    const ids = claims.flatMap(({ sources }) => sources)
    const sources = ids.flatMap((id) => byId.get(id) ?? [])
    // A source that cannot be found may be the later one.
    if (planned || sources.length < ids.length) return []
    const newest = sources.reduce((latest, source) =>
      spanOf(source.published).last > spanOf(latest.published).last ? source : latest,
    )
    return spanOf(date).first > spanOf(newest.published).last
      ? [
          {
            path: [...path, 'date'],
            remedy: `Mark the event "planned": true, mend the date, or cite a later source: ${quote(date)} is after the newest source of its claims, ${quote(newest.id)} of ${quote(newest.published)}.`,
          },
        ]
      : []
  })
}

// Texts

function severalBetterSides(draft: Draft): readonly Finding[] {
  return placed(draft.events, ['events'])
    .flatMap(({ item, path }) => placed(item.disagreements, [...path, 'disagreements']))
    .filter(({ item }) => item.sides.filter(({ better }) => better).length > 1)
    .map(({ path }) => ({
      path: [...path, 'sides'],
      remedy: 'Mark at most one side "better", or none while it stays open.',
    }))
}

const mostWords = 6

function quotations(draft: Draft): readonly Finding[] {
  return ownTexts(draft).flatMap(({ item, path }) => {
    const { fragments, unpaired } = quotationsIn(item)
    return [
      ...fragments
        .filter((fragment) => wordCount(fragment) > mostWords)
        .map((fragment) => ({
          path,
          remedy: `Say it in our own words, or quote at most ${mostWords} of them: ${quote(fragment)} has ${wordCount(fragment)}.`,
        })),
      ...(unpaired === undefined
        ? []
        : [
            { path, remedy: `Close or remove the quotation mark ${unpaired} that has no partner.` },
          ]),
    ]
  })
}
