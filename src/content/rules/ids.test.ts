import { describe, expect, it } from 'vitest'
import { aCorrection, aPerson, anEvent, aSource, aTimeline } from '../../../test/builders'
import {
  by,
  claimBy,
  disagreement,
  expectOneProblem,
  problemsOf,
  sides,
  withEvent,
  type FaultCase,
} from '../../../test/content-file'

const event = 'event netflix-announces-film'
const person = 'person kit-connor'

describe('ids', () => {
  const types = aTimeline().types
  const questions = aTimeline().questions
  const events = [anEvent(), anEvent({ id: 'other-event' })]
  it.each<FaultCase>([
    [
      'the same event twice',
      aTimeline({ events: [anEvent(), anEvent()] }),
      event,
      'events[1].id',
      'Another event has the id "netflix-announces-film". Give this one its own id',
    ],
    [
      'the same person twice',
      aTimeline({ people: [aPerson(), aPerson()] }),
      person,
      'people[1].id',
      'Another person has the id "kit-connor"',
    ],
    [
      'the same source twice',
      aTimeline({ sources: [aSource(), aSource({ url: 'https://example.org/else' })] }),
      'source hello-film-finale',
      'sources[1].id',
      'Another source has the id',
    ],
    [
      'the same correction twice',
      aTimeline({ corrections: [aCorrection(), aCorrection({ text: 'Corrected again.' })] }),
      'correction date-corrected',
      'corrections[1].id',
      'Another correction has the id "date-corrected"',
    ],
    [
      'an alias that is the own id',
      withEvent({ aliases: ['netflix-announces-film'] }),
      event,
      'events[0].aliases[0]',
      'the id of this event',
    ],
    [
      'an alias that is the id of another',
      aTimeline({
        events: [anEvent({ aliases: ['other-event'] }), anEvent({ id: 'other-event' })],
      }),
      event,
      'events[0].aliases[0]',
      'the id of another event',
    ],
    [
      'an alias that another has',
      aTimeline({ events: events.map((each) => ({ ...each, aliases: ['old'] })) }),
      'event other-event',
      'events[1].aliases[0]',
      'already a former id of "netflix-announces-film"',
    ],
    [
      'an alias that a person has twice',
      aTimeline({ people: [aPerson({ aliases: ['kit', 'kit'] })] }),
      person,
      'people[0].aliases[1]',
      'already a former id of "kit-connor"',
    ],
    [
      'a type listed twice',
      aTimeline({ types: [...types, ...types.slice(0, 1)] }),
      'type interview',
      'types[8].id',
      'Another type has the id "interview"',
    ],
    [
      'a question listed twice',
      aTimeline({ questions: [...questions, ...questions.slice(0, 1)] }),
      'question ending',
      'questions[8].id',
      'Another question has the id "ending"',
    ],
    [
      'a person of a group that is not listed',
      aTimeline({ groups: aTimeline().groups.slice(1) }),
      'person kit-connor',
      'people[0].kind',
      'This names "cast", which is not in groups.',
    ],
    [
      'an event of an unknown type',
      withEvent({ type: 'musical' }),
      event,
      'events[0].type',
      'This names "musical", which is not in types.',
    ],
    [
      'an answer to an unknown question',
      withEvent({
        answers: [
          { question: 'sequel', answer: 'None.', standing: 'open', sources: ['hello-film-finale'] },
        ],
      }),
      event,
      'events[0].answers[0].question',
      'This names "sequel", which is not in questions.',
    ],
    [
      'a person twice in an event',
      withEvent({ people: ['kit-connor', 'kit-connor'] }),
      event,
      'events[0].people[1]',
      'Remove this second "kit-connor"',
    ],
    [
      'a claim made twice',
      withEvent({ claims: [by('hello-film-finale'), by('hello-film-finale')] }),
      event,
      'events[0].claims[1]',
      'Remove this claim: the event already makes it.',
    ],
    [
      'a disagreement listed twice',
      withEvent({ disagreements: [disagreement, disagreement] }),
      event,
      'events[0].disagreements[1]',
      'Merge the two disagreements',
    ],
    [
      'a question answered twice',
      withEvent({
        answers: ['One film.', 'A film.'].map((answer) => ({
          question: 'ending',
          answer,
          standing: 'confirmed',
          sources: ['hello-film-finale'],
        })),
      }),
      event,
      'events[0].answers[1].question',
      'Merge the two answers to "ending"',
    ],
  ])('%s', (...fault) => expectOneProblem(fault))

  it('may be the same in different kinds', () => {
    const id = 'kit-connor'
    expect(
      problemsOf(
        aTimeline({
          events: [anEvent({ id, aliases: ['kit'] })],
          people: [aPerson({ id, aliases: ['kit'] })],
        }),
      ),
    ).toEqual([])
  })
})

describe('ids that are cited', () => {
  const sources = ['helo-film-finale']
  const remedy =
    'This cites "helo-film-finale", which is not in sources. Did you mean "hello-film-finale"? Otherwise add the source.'
  it.each<FaultCase>([
    [
      'by a claim',
      withEvent(claimBy('hello-film-finale', ...sources)),
      event,
      'events[0].claims[0].sources[1]',
      remedy,
    ],
    [
      'as the root of a claim',
      withEvent({ claims: [{ ...by('hello-film-finale'), root: 'helo-film-finale' }] }),
      event,
      'events[0].claims[0].root',
      remedy,
    ],
    [
      'by an answer',
      withEvent({
        answers: [{ question: 'ending', answer: 'A film.', standing: 'confirmed', sources }],
      }),
      event,
      'events[0].answers[0].sources[0]',
      remedy,
    ],
    [
      'by a side',
      withEvent({
        disagreements: [{ ...disagreement, sides: [...sides('In June.'), by(...sources)] }],
      }),
      event,
      'events[0].disagreements[0].sides[1].sources[0]',
      remedy,
    ],
    [
      'by a credit',
      aTimeline({ people: [aPerson({ credits: [by(...sources)] })] }),
      person,
      'people[0].credits[0].sources[0]',
      remedy,
    ],
    [
      'by a standing',
      aTimeline({ people: [aPerson({ standings: [{ standing: 'likely', ...by(...sources) }] })] }),
      person,
      'people[0].standings[0].sources[0]',
      remedy,
    ],
    [
      'by a spelling',
      aTimeline({ people: [aPerson({ spellings: [{ form: 'Kitt Connor', sources }] })] }),
      person,
      'people[0].spellings[0].sources[0]',
      remedy,
    ],
    [
      'as the root of a source',
      aTimeline({ sources: [aSource({ root: 'helo-film-finale' })] }),
      'source hello-film-finale',
      'sources[0].root',
      remedy,
    ],
    [
      'as the via of a source',
      aTimeline({
        ...withEvent(claimBy('hello-film-finale', 'netflix-note')),
        sources: [aSource(), aSource({ id: 'netflix-note', via: 'helo-film-finale' })],
      }),
      'source netflix-note',
      'sources[1].via',
      remedy,
    ],
    [
      'as a person of an event',
      withEvent({ people: ['kit-connor', 'kit-conor'] }),
      event,
      'events[0].people[1]',
      'which is not in people. Did you mean "kit-connor"? Otherwise add the person.',
    ],
    [
      'as the event of a correction',
      aTimeline({ corrections: [aCorrection({ event: 'netflix-anounces-film' })] }),
      'correction date-corrected',
      'corrections[0].event',
      'which is not in events. Did you mean "netflix-announces-film"?',
    ],
    [
      'and resemble nothing',
      withEvent(claimBy('hello-film-finale', 'variety')),
      event,
      'events[0].claims[0].sources[1]',
      '"variety", which is not in sources. Fix the id, or add the source.',
    ],
    [
      'and are former ids',
      aTimeline({
        events: [anEvent({ people: ['kit-connor', 'kit'] })],
        people: [aPerson({ aliases: ['kit'] })],
      }),
      event,
      'events[0].people[1]',
      'a former id. Write "kit-connor".',
    ],
  ])('%s', (...fault) => expectOneProblem(fault))
})
