import { describe, expect, it } from 'vitest'
import { aCorrection, aMinute, anEvent, aPerson, aSource, aTimeline } from '../../../test/builders'
import {
  by,
  disagreement,
  expectOneProblem,
  problemsOf,
  sides,
  withEvent,
  type FaultCase,
} from '../../../test/content-file'

const event = 'event netflix-announces-film'
const person = 'person kit-connor'

describe('texts', () => {
  const long = 'He said “one two three four five six seven” there.'
  const remedy = 'quote at most 6 of them: "one two three four five six seven" has 7'
  it.each<FaultCase>([
    [
      'quote too much in a claim',
      withEvent({ claims: [{ ...by('hello-film-finale'), text: long }] }),
      event,
      'events[0].claims[0].text',
      remedy,
    ],
    ['quote too much in a title', withEvent({ title: long }), event, 'events[0].title', remedy],
    [
      'quote too much in the dating',
      withEvent({ dating: long }),
      event,
      'events[0].dating',
      remedy,
    ],
    [
      'quote too much in an answer',
      withEvent({
        answers: [
          { question: 'ending', answer: long, standing: 'open', sources: ['hello-film-finale'] },
        ],
      }),
      event,
      'events[0].answers[0].answer',
      remedy,
    ],
    [
      'quote too much in a question',
      withEvent({ disagreements: [{ ...disagreement, question: long }] }),
      event,
      'events[0].disagreements[0].question',
      remedy,
    ],
    [
      'quote too much in a side',
      withEvent({ disagreements: [{ ...disagreement, sides: sides('In June.', long) }] }),
      event,
      'events[0].disagreements[0].sides[1].text',
      remedy,
    ],
    [
      'quote too much in a reason',
      withEvent({ disagreements: [{ ...disagreement, why: long }] }),
      event,
      'events[0].disagreements[0].why',
      remedy,
    ],
    [
      'quote too much in a credit',
      aTimeline({
        people: [aPerson({ credits: [{ text: long, sources: ['hello-film-finale'] }] })],
      }),
      person,
      'people[0].credits[0].text',
      remedy,
    ],
    [
      'quote too much in a standing',
      aTimeline({
        people: [
          aPerson({
            standings: [{ standing: 'likely', text: long, sources: ['hello-film-finale'] }],
          }),
        ],
      }),
      person,
      'people[0].standings[0].text',
      remedy,
    ],
    [
      'quote too much in a correction',
      aTimeline({ corrections: [aCorrection({ text: long })] }),
      'correction date-corrected',
      'corrections[0].text',
      remedy,
    ],
    [
      'leave a quotation open',
      withEvent({ title: 'Netflix “announces a film' }),
      event,
      'events[0].title',
      'Close or remove the quotation mark “',
    ],
    [
      'mark two sides as better',
      withEvent({
        disagreements: [
          { ...disagreement, sides: disagreement.sides.map((side) => ({ ...side, better: true })) },
        ],
      }),
      event,
      'events[0].disagreements[0].sides',
      'Mark at most one side "better"',
    ],
    ['quote too much in a brief', withEvent({ brief: long }), event, 'events[0].brief', remedy],
    [
      'quote too much in the minute',
      aTimeline({
        minute: aMinute('netflix-announces-film', 'hello-film-finale').map((sentence, index) =>
          index === 3 ? { ...sentence, text: long } : sentence,
        ),
      }),
      'file',
      'minute[3].text',
      remedy,
    ],
    [
      'quote too much afterwards',
      aTimeline({ afterwards: [{ text: long, sources: ['hello-film-finale'] }] }),
      'file',
      'afterwards[0].text',
      remedy,
    ],
    [
      'mark three claims as key',
      withEvent({
        claims: ['One.', 'Two.', 'Three.'].map((text) => ({
          text,
          sources: ['hello-film-finale'],
          key: true as const,
        })),
      }),
      event,
      'events[0].claims',
      'Mark one or two claims "key"',
    ],
    [
      'mark no claim as key',
      aTimeline({
        events: [
          {
            ...anEvent(),
            claims: [{ text: 'A film ends the story.', sources: ['hello-film-finale'] }],
          },
        ],
      }),
      event,
      'events[0].claims',
      'Mark one or two claims "key"',
    ],
    [
      'make the minute too short',
      aTimeline({ minute: aMinute('netflix-announces-film', 'hello-film-finale').slice(1) }),
      'file',
      'minute',
      'Write 6 to 9 sentences: there are 5.',
    ],
    [
      'make the minute too long',
      aTimeline({
        minute: aMinute('netflix-announces-film', 'hello-film-finale').map((sentence) => ({
          ...sentence,
          text: 'word '.repeat(27).trim(),
        })),
      }),
      'file',
      'minute',
      'Shorten it to 160 words: it has 162.',
    ],
    [
      'name an unknown event in the minute',
      aTimeline({
        minute: aMinute('netflix-announces-film', 'hello-film-finale').map((sentence, index) =>
          index === 5 ? { ...sentence, event: 'nowhere' } : sentence,
        ),
      }),
      'file',
      'minute[5].event',
      'nowhere',
    ],
  ])('%s', (...fault) => expectOneProblem(fault))

  it('may quote anything in what a source itself says', () => {
    expect(problemsOf(aTimeline({ sources: [aSource({ headline: long, label: long })] }))).toEqual(
      [],
    )
  })
})
