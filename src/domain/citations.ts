import type { SourceId, TimelineEvent } from '../content/schema'

/** All that an event says and gives sources for: its claims, its answers, and the sides of its disagreements. */
export function statementsOf({ claims, answers, disagreements }: TimelineEvent) {
  return [...claims, ...answers, ...disagreements.flatMap(({ sides }) => sides)]
}

/** The sources of an event, each once, in the order in which its claims, answers and disagreements first cite them. */
export function citationsOf(event: TimelineEvent): readonly SourceId[] {
  return [...new Set(statementsOf(event).flatMap(({ sources }) => sources))]
}
