import type { SourceId, TimelineEvent } from '../content/schema'

/** Lists everything in an event that cites sources: claims, answers and sides of disagreements. */
export function statementsOf({ claims, answers, disagreements }: TimelineEvent) {
  return [...claims, ...answers, ...disagreements.flatMap(({ sides }) => sides)]
}

/** Lists the sources of an event, each once, in the order of citation. */
export function citationsOf(event: TimelineEvent): readonly SourceId[] {
  return [...new Set(statementsOf(event).flatMap(({ sources }) => sources))]
}
