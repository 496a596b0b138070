import { located, optional, type Located } from './located'
import type { SourceId, Timeline } from './schema'

interface Statement {
  readonly sources: readonly SourceId[]
  readonly root?: SourceId | undefined
}

/** Lists everything that cites sources. */
function statements({
  minute,
  afterwards,
  events,
  people,
}: Timeline): readonly Located<Statement>[] {
  return [
    ...located(minute, ['minute']),
    ...located(afterwards, ['afterwards']),
    ...located(events, ['events']).flatMap(({ item, path }) => [
      ...located(item.claims, [...path, 'claims']),
      ...located(item.answers, [...path, 'answers']),
      ...located(item.disagreements, [...path, 'disagreements']).flatMap((disagreement) =>
        located(disagreement.item.sides, [...disagreement.path, 'sides']),
      ),
    ]),
    ...located(people, ['people']).flatMap(({ item, path }) => [
      ...located(item.credits, [...path, 'credits']),
      ...located(item.standings, [...path, 'standings']),
      ...located(item.spellings, [...path, 'spellings']),
    ]),
  ]
}

/** Lists every source id that a statement cites or names as its root. */
export function sourcesCited(timeline: Timeline): readonly Located<SourceId>[] {
  return statements(timeline).flatMap(({ item, path }) => [
    ...located(item.sources, [...path, 'sources']),
    ...optional(item.root, [...path, 'root']),
  ])
}

/** Lists every reference to a source, including those between sources. */
export function sourcesNamed(timeline: Timeline): readonly Located<SourceId>[] {
  return [
    ...sourcesCited(timeline),
    ...located(timeline.sources, ['sources']).flatMap(({ item, path }) => [
      ...optional(item.via, [...path, 'via']),
      ...optional(item.root, [...path, 'root']),
    ]),
  ]
}

/** Lists every reference from an event to a person. */
export function peopleNamed({ events }: Timeline): readonly Located<string>[] {
  return located(events, ['events']).flatMap(({ item, path }) =>
    located(item.people, [...path, 'people']),
  )
}

/** Lists every reference from the summary, the minute and a correction to an event. */
export function eventsNamed({
  summary,
  minute,
  corrections,
}: Timeline): readonly Located<string>[] {
  return [
    ...located(summary, ['summary']),
    ...located(minute, ['minute']),
    ...located(corrections, ['corrections']),
  ].flatMap(({ item, path }) => optional(item.event, [...path, 'event']))
}

/** Lists the kind of every person, which names a group. */
export function groupsNamed({ people }: Timeline): readonly Located<string>[] {
  return located(people, ['people']).map(({ item, path }) => ({
    item: item.kind,
    path: [...path, 'kind'],
  }))
}

/** Lists the type of every event. */
export function typesNamed({ events }: Timeline): readonly Located<string>[] {
  return located(events, ['events']).map(({ item, path }) => ({
    item: item.type,
    path: [...path, 'type'],
  }))
}

/** Lists every reference from an answer to a question. */
export function questionsNamed({ events }: Timeline): readonly Located<string>[] {
  return located(events, ['events']).flatMap(({ item, path }) =>
    located(item.answers, [...path, 'answers']).map((answer) => ({
      item: answer.item.question,
      path: [...answer.path, 'question'],
    })),
  )
}
