import { located, repeats, type Finding, type Located } from '../located'
import { kindOf, type ListName } from '../record-kinds'
import type { Timeline } from '../schema'
import { nearest, quote } from '../wording'

interface Identified {
  readonly id: string
  readonly aliases?: readonly string[]
}

/** Finds ids and aliases that lead to more than one record of a list. */
export function duplicateIds(timeline: Timeline, list: ListName): readonly Finding[] {
  const kind = kindOf[list]
  const records = located<Identified>(timeline[list], [list])
  const ids = new Set(records.map(({ item }) => item.id))
  const aliases = records.flatMap(({ item, path }) =>
    located(item.aliases ?? [], [...path, 'aliases']).map((alias) => ({
      item: { alias: alias.item, id: item.id },
      path: alias.path,
    })),
  )
  return [
    ...repeats(records, ({ id }) => id).map(({ item, path }) => ({
      path: [...path, 'id'],
      remedy: `Another ${kind} has the id ${quote(item.id)}. Give this one its own id.`,
    })),
    ...aliases
      .filter(({ item: { alias } }) => ids.has(alias))
      .map(({ item: { alias, id }, path }) => ({
        path,
        remedy: `Remove ${quote(alias)} from the aliases: it is the id of ${id === alias ? 'this' : 'another'} ${kind}.`,
      })),
    ...repeats(aliases, ({ alias }) => alias).map(({ item, path, first }) => ({
      path,
      remedy: `Remove ${quote(item.alias)} from the aliases: it is already a former id of ${quote(first.id)}.`,
    })),
  ]
}

/** Finds references to records of a list that do not exist. */
export function unknownIds(
  timeline: Timeline,
  list: ListName,
  references: readonly Located<string>[],
): readonly Finding[] {
  const records: readonly Identified[] = timeline[list]
  const ids = new Set(records.map(({ id }) => id))
  const renamed = new Map(
    records.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id])),
  )
  const verb = list === 'sources' ? 'cites' : 'names'
  const remedyFor = (id: string) => {
    const current = renamed.get(id)
    if (current !== undefined)
      return `This ${verb} ${quote(id)}, a former id. Write ${quote(current)}.`
    const similar = nearest(id, ids)
    const advice =
      similar === undefined
        ? `Fix the id, or add the ${kindOf[list]}.`
        : `Did you mean ${quote(similar)}? Otherwise add the ${kindOf[list]}.`
    return `This ${verb} ${quote(id)}, which is not in ${list}. ${advice}`
  }
  return references
    .filter(({ item }) => !ids.has(item))
    .map(({ item, path }) => ({ path, remedy: remedyFor(item) }))
}

/** Finds people, claims, disagreements and answers that an event lists twice. */
export function duplicatesInEvents({ events }: Timeline): readonly Finding[] {
  return located(events, ['events']).flatMap(({ item, path }) => [
    ...repeats(located(item.people, [...path, 'people']), (id) => id).map((person) => ({
      path: person.path,
      remedy: `Remove this second ${quote(person.item)}: an event names each person once.`,
    })),
    ...repeats(located(item.claims, [...path, 'claims']), ({ text }) => text).map((claim) => ({
      path: claim.path,
      remedy: 'Remove this claim: the event already makes it.',
    })),
    ...repeats(
      located(item.disagreements, [...path, 'disagreements']),
      ({ question }) => question,
    ).map((disagreement) => ({
      path: disagreement.path,
      remedy: 'Merge the two disagreements that ask the same question.',
    })),
    ...repeats(located(item.answers, [...path, 'answers']), ({ question }) => question).map(
      (answer) => ({
        path: [...answer.path, 'question'],
        remedy: `Merge the two answers to "${answer.item.question}": an event answers each question once.`,
      }),
    ),
  ])
}
