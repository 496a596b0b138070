import type { SourceId, TimelineEvent } from './schema'

/** The sources of an event, each once, in the order in which its claims, answers and disagreements first cite them. */
export function citationsOf(event: TimelineEvent): readonly SourceId[] {
  const cited = [...event.claims, ...event.answers, ...event.disagreements.flatMap(({ sides }) => sides)]
  return [...new Set(cited.flatMap(({ sources }) => sources))]
}
