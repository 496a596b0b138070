import { describe, expect, it } from 'vitest'
import { aPerson, anEvent, aTimeline } from '../../../test/builders'
import { expectOneProblem, problemsOf, withEvent, type FaultCase } from '../../../test/content-file'

const person = 'person kit-connor'

describe('people', () => {
  const interviewer = { id: 'an-interviewer', kind: 'interviewer', name: 'An Interviewer' } as const
  it.each<FaultCase>([
    [
      'whom no event names',
      withEvent({ people: [] }),
      person,
      'people[0]',
      'No event names this person',
    ],
    [
      'in the cast without a standing',
      aTimeline({ people: [aPerson({ standings: [] })] }),
      person,
      'people[0].standings',
      'Add at least one standing',
    ],
    [
      'in the crew without a standing',
      aTimeline({ people: [aPerson({ kind: 'crew', standings: [] })] }),
      person,
      'people[0].standings',
      'Add at least one standing',
    ],
    [
      'who interview and have a standing',
      aTimeline({ people: [aPerson({ kind: 'interviewer' })] }),
      person,
      'people[0].standings',
      'Empty the standings',
    ],
    [
      'whom a claim is about, but whom its event does not list',
      withEvent({
        claims: [
          {
            text: 'The two leads return.',
            sources: ['hello-film-finale'],
            about: ['kit-connor', 'joe-locke'],
          },
        ],
      }),
      'event netflix-announces-film',
      'events[0].claims[0].about[1]',
      'Add "joe-locke" to the "people" of the event',
    ],
  ])('%s', (...fault) => expectOneProblem(fault))

  it('who interview have none', () => {
    expect(
      problemsOf(
        aTimeline({
          events: [anEvent({ people: ['kit-connor', 'an-interviewer'] })],
          people: [aPerson(), aPerson({ ...interviewer, standings: [] })],
        }),
      ),
    ).toEqual([])
  })
})
