import { placed, repeats, type Draft, type Finding, type Placed } from '../draft'
import { nearest, quote } from '../wording'

export function missingOrTwice(
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

export function takenNames(records: readonly Placed<Named>[], kind: string): readonly Finding[] {
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

export function unknownIds(
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

export function repeatsInEvents(draft: Draft): readonly Finding[] {
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
