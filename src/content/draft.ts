import type { SourceId, Timeline } from './schema'

/*
 * What the rules of `check-rules.ts` look at. A `Timeline` that passes the schema is a `Draft`, and so is a file in
 * which some records are broken: these are `undefined`, and what stands in them counts in favour of the rest,
 * so that one slip is not reported as ten.
 */

/** The way from the file to a value: names of fields and places in lists, counted from 0. */
export type Path = readonly (string | number)[]

/** Something to mend, and where. */
export interface Finding {
  readonly path: Path
  /** In words; a remedy that is dear to find waits until it is shown. */
  readonly remedy: string | (() => string)
}

type ListName = 'types' | 'questions' | 'events' | 'people' | 'sources' | 'corrections'
type Lists = {
  readonly [Name in ListName]?: readonly (Timeline[Name][number] | undefined)[] | undefined
}

/** A timeline of which only some records may have passed the schema; a list that is no list at all is left out. */
export interface Draft extends Lists {
  readonly scope?: string | undefined
  readonly updated?: string | undefined
  /** The ids, and all texts, of the records that did not pass. */
  readonly broken?: { readonly ids: ReadonlySet<string>; readonly texts: ReadonlySet<string> }
}

/** A value and where it stands. */
export interface Placed<Item> {
  readonly item: Item
  readonly path: Path
}

/** The items of a list that is there, each with its place. */
export function placed<Item>(
  items: readonly (Item | undefined)[] | undefined,
  path: Path,
): readonly Placed<Item>[] {
  return (items ?? []).flatMap((item, index) =>
    item === undefined ? [] : [{ item, path: [...path, index] }],
  )
}

/** The value of an optional field as a list of one or none. */
export function optional<Item>(item: Item | undefined, path: Path): readonly Placed<Item>[] {
  return item === undefined ? [] : [{ item, path }]
}

/** Everything that cites sources, in events and people. */
function citing(draft: Draft): readonly Placed<{
  readonly sources: readonly SourceId[]
  readonly root?: SourceId | undefined
}>[] {
  return [
    ...placed(draft.events, ['events']).flatMap(({ item, path }) => [
      ...placed(item.claims, [...path, 'claims']),
      ...placed(item.answers, [...path, 'answers']),
      ...placed(item.disagreements, [...path, 'disagreements']).flatMap((disagreement) =>
        placed(disagreement.item.sides, [...disagreement.path, 'sides']),
      ),
    ]),
    ...placed(draft.people, ['people']).flatMap(({ item, path }) => [
      ...placed(item.credits, [...path, 'credits']),
      ...placed(item.standings, [...path, 'standings']),
      ...placed(item.spellings, [...path, 'spellings']),
    ]),
  ]
}

/** Every id of a source that a statement cites or names as its root. */
export function sourcesCited(draft: Draft): readonly Placed<SourceId>[] {
  return citing(draft).flatMap(({ item, path }) => [
    ...placed(item.sources, [...path, 'sources']),
    ...optional(item.root, [...path, 'root']),
  ])
}

/** Every id of a source that stands anywhere but in its own record. */
export function sourcesNamed(draft: Draft): readonly Placed<SourceId>[] {
  return [
    ...sourcesCited(draft),
    ...placed(draft.sources, ['sources']).flatMap(({ item, path }) => [
      ...optional(item.via, [...path, 'via']),
      ...optional(item.root, [...path, 'root']),
    ]),
  ]
}

/** The texts in our own words, in which quotations are counted. */
export function ownTexts(draft: Draft): readonly Placed<string>[] {
  const textOf = ({ item, path }: Placed<{ readonly text: string }>) => ({
    item: item.text,
    path: [...path, 'text'],
  })
  return [
    ...placed(draft.events, ['events']).flatMap(({ item, path }) => [
      { item: item.title, path: [...path, 'title'] },
      ...optional(item.dating, [...path, 'dating']),
      ...placed(item.claims, [...path, 'claims']).map(textOf),
      ...placed(item.answers, [...path, 'answers']).map((answer) => ({
        item: answer.item.answer,
        path: [...answer.path, 'answer'],
      })),
      ...placed(item.disagreements, [...path, 'disagreements']).flatMap((disagreement) => [
        { item: disagreement.item.question, path: [...disagreement.path, 'question'] },
        ...placed(disagreement.item.sides, [...disagreement.path, 'sides']).map(textOf),
        { item: disagreement.item.why, path: [...disagreement.path, 'why'] },
      ]),
    ]),
    ...placed(draft.people, ['people']).flatMap(({ item, path }) => [
      ...placed(item.credits, [...path, 'credits']).map(textOf),
      ...placed(item.standings, [...path, 'standings']).map(textOf),
    ]),
    ...placed(draft.corrections, ['corrections']).map(textOf),
  ]
}

/** The items that repeat an earlier one, by a key, each with the one it repeats. */
export function repeats<Item>(
  items: readonly Placed<Item>[],
  keyOf: (item: Item) => string,
): readonly (Placed<Item> & { readonly first: Item })[] {
  const firsts = new Map<string, Item>()
  return items.flatMap(({ item, path }) => {
    const first = firsts.get(keyOf(item))
    if (first !== undefined) return [{ item, path, first }]
    firsts.set(keyOf(item), item)
    return []
  })
}
