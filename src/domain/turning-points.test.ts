import { describe, expect, it } from 'vitest'
import { anEvent, aStory, type EventInput } from '../../test/builders'
import { turningPointsOf } from './turning-points'

type Answers = NonNullable<EventInput['answers']>

const answer = (
  question: string,
  text: string,
  standing: Answers[number]['standing'] = 'hoped',
) => ({
  question,
  answer: text,
  standing,
  sources: ['hello-film-finale'],
})

/** Builds a story with one event per list of answers, named by its place. */
const storyWith = (...events: readonly Answers[]) =>
  aStory({
    events: events.map((answers, index) =>
      anEvent({ id: `event-${index}`, date: `2025-04-${index + 10}`, answers, planned: true }),
    ),
  })

describe('an event is a turning point', () => {
  it.each<[string, readonly Answers[], readonly string[]]>([
    [
      'if it gives another answer than the one before',
      [[answer('ending', 'A season.')], [answer('ending', 'A film.')]],
      ['event-1'],
    ],
    [
      'if the same answer becomes more certain',
      [[answer('ending', 'A film.')], [answer('ending', 'A film.', 'confirmed')]],
      ['event-1'],
    ],
    ['not if it gives the first answer', [[answer('ending', 'A film.')]], []],
    [
      'not if it repeats the answer',
      [[answer('ending', 'A film.')], [answer('ending', 'A film.')]],
      [],
    ],
    [
      'if one of its answers is a change',
      [
        [answer('ending', 'A film.')],
        [answer('title', 'Open.'), answer('ending', 'A season.')],
        [],
        [answer('title', 'Forever.')],
      ],
      ['event-1', 'event-3'],
    ],
  ])('%s', (_, events, ids) => {
    expect([...turningPointsOf(storyWith(...events))]).toEqual(ids)
  })
})
