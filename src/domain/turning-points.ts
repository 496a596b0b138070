import { answersAfter, changesOf, noAnswers } from './board'
import type { EventId } from '../content/schema'
import type { Story } from './story'

/**
 * Finds the events that replace an answer on the board with another text or certainty; the first answer to a question
 * replaces none. Judged by the whole story, also where a view shows it as of a date.
 */
export function turningPointsOf(story: Story): ReadonlySet<EventId> {
  const found = cache.get(story) ?? findTurningPoints(story)
  cache.set(story, found)
  return found
}

// A story never changes, and each filter asks for each of its events.
const cache = new WeakMap<Story, ReadonlySet<EventId>>()

function findTurningPoints({ timeline, boardEvents }: Story): ReadonlySet<EventId> {
  const found = new Set<EventId>()
  let answers = noAnswers
  for (const event of boardEvents) {
    const isTurn = changesOf(timeline.questions, answers, event).some(
      ({ before, after }) =>
        before && (before.answer !== after.answer || before.standing !== after.standing),
    )
    if (isTurn) found.add(event.id)
    answers = answersAfter(answers, event)
  }
  return found
}
