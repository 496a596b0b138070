import { describe, expect, it } from 'vitest'
import {
  aCorrection,
  aPerson,
  anEvent,
  aSource,
  aTimeline,
  type EventInput,
  type TimelineInput,
} from '../../test/builders'
import { checkRules } from './check-rules'
import { validateTimeline, parseTimeline } from './validate-content'

const problemsOf = (file: unknown) => {
  const checked = validateTimeline(file)
  return checked.ok ? [] : checked.problems
}

/** A name, a broken file, then the record, the path and a piece of the remedy that it must lead to. */
type Row = readonly [string, TimelineInput, string, string, string]

const event = 'event netflix-announces-film'
const person = 'person kit-connor'
const second = aSource({ id: 'gaytimes-production', publisher: 'Gay Times' })
const by = (...sources: string[]) => ({ text: 'A statement.', sources })
const withEvent = (overrides: Partial<EventInput>) => aTimeline({ events: [anEvent(overrides)] })
const claimBy = (...sources: string[]) => ({ claims: [by(...sources)] })
const sides = (...texts: string[]) =>
  texts.map((text) => ({ text, sources: ['hello-film-finale'] }))
const disagreement = {
  question: 'When?',
  sides: sides('In June.', 'In July.'),
  why: 'It stays open.',
}

function expectOnly([, file, record, path, remedy]: Row) {
  expect(problemsOf(file)).toEqual([{ record, path, remedy: expect.stringContaining(remedy) }])
}

it('finds nothing in a valid file', () => {
  expect(problemsOf(aTimeline())).toEqual([])
  expect(checkRules(parseTimeline(aTimeline()))).toEqual([])
})

it('has nothing to say about lists that are not there', () => {
  expect(checkRules({})).toEqual([])
  const { events: _, ...withoutEvents } = parseTimeline(aTimeline())
  expect(checkRules(withoutEvents)).toEqual([])
})

it('leaves out records that are broken', () => {
  const { events } = parseTimeline(aTimeline())
  expect(checkRules({ ...parseTimeline(aTimeline()), events: [undefined, ...events] })).toEqual([])
})

describe('ids', () => {
  const types = aTimeline().types
  const questions = aTimeline().questions
  const events = [anEvent(), anEvent({ id: 'other-event' })]
  it.each<Row>([
    [
      'the same event twice',
      aTimeline({ events: [anEvent(), anEvent()] }),
      event,
      'events[1].id',
      'Another event has the id "netflix-announces-film". Give this one',
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
      aTimeline({ corrections: [aCorrection(), aCorrection({ text: 'Mended again.' })] }),
      'correction date-mended',
      'corrections[1].id',
      'Another correction has the id "date-mended"',
    ],
    [
      'an alias that is the own id',
      withEvent({ aliases: ['netflix-announces-film'] }),
      event,
      'events[0].aliases[0]',
      'the id of this very event',
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
      'a type that is missing',
      aTimeline({ types: types.slice(1) }),
      'file',
      'types',
      'Add the record "interview"',
    ],
    [
      'a type listed twice',
      aTimeline({ types: [...types, ...types.slice(0, 1)] }),
      'type interview',
      'types[8].id',
      'Remove this second "interview"',
    ],
    [
      'a question that is missing',
      aTimeline({ questions: questions.slice(0, -1) }),
      'file',
      'questions',
      'Add the record "books"',
    ],
    [
      'a question listed twice',
      aTimeline({ questions: [...questions, ...questions.slice(0, 1)] }),
      'question ending',
      'questions[8].id',
      'Remove this second "ending"',
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
      'Remove this claim: the event makes it already.',
    ],
    [
      'a disagreement told twice',
      withEvent({ disagreements: [disagreement, disagreement] }),
      event,
      'events[0].disagreements[1]',
      'Make one disagreement of the two',
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
      'Make one answer of the two to "ending"',
    ],
  ])('%s', (...row) => expectOnly(row))

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
  it.each<Row>([
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
      'correction date-mended',
      'corrections[0].event',
      'which is not in events. Did you mean "netflix-announces-film"?',
    ],
    [
      'and resemble nothing',
      withEvent(claimBy('hello-film-finale', 'variety')),
      event,
      'events[0].claims[0].sources[1]',
      '"variety", which is not in sources. Mend the id, or add the source.',
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
  ])('%s', (...row) => expectOnly(row))
})

describe('sources', () => {
  const { url: _, ...withoutAddress } = aSource()
  const both = withEvent(claimBy('hello-film-finale', 'gaytimes-production'))
  const another = 'source gaytimes-production'
  it.each<Row>([
    [
      'neither url nor via',
      aTimeline({ sources: [withoutAddress] }),
      'source hello-film-finale',
      'sources[0]',
      'Add the address as "url"',
    ],
    [
      'both url and via',
      aTimeline({ ...both, sources: [aSource(), { ...second, via: 'hello-film-finale' }] }),
      another,
      'sources[1].via',
      'Keep one of the two',
    ],
    [
      'via itself',
      aTimeline({ sources: [aSource({ via: 'hello-film-finale' })] }),
      'source hello-film-finale',
      'sources[0].via',
      'cannot be known through itself',
    ],
    [
      'via a source without an address',
      aTimeline({
        ...withEvent(claimBy('netflix-note')),
        sources: [
          aSource(),
          aSource({ id: 'gaytimes-production', via: 'hello-film-finale' }),
          aSource({ id: 'netflix-note', via: 'gaytimes-production' }),
        ],
      }),
      'source netflix-note',
      'sources[2].via',
      '"gaytimes-production" has no "url"',
    ],
    [
      'its own root',
      aTimeline({ sources: [aSource({ root: 'hello-film-finale' })] }),
      'source hello-film-finale',
      'sources[0].root',
      'a source that goes back to itself is an original',
    ],
    [
      'roots in a circle',
      aTimeline({
        ...both,
        sources: [
          aSource({ root: 'gaytimes-production' }),
          { ...second, root: 'hello-film-finale' },
        ],
      }),
      'source hello-film-finale',
      'sources[0].root',
      '"hello-film-finale" goes back to "gaytimes-production" goes back to "hello-film-finale"',
    ],
    [
      'a chain that ends in a circle',
      aTimeline({
        ...both,
        sources: [
          aSource({ root: 'gaytimes-production' }),
          { ...second, root: 'gaytimes-production' },
        ],
      }),
      another,
      'sources[1].root',
      'is an original',
    ],
    [
      'the same address',
      aTimeline({
        ...both,
        sources: [
          aSource({ url: 'https://Example.org/a/' }),
          { ...second, url: 'https://example.org/a#top' },
        ],
      }),
      another,
      'sources[1].url',
      'Cite "hello-film-finale" instead',
    ],
    [
      'the same address with a query',
      aTimeline({
        ...both,
        sources: [
          aSource({ url: 'https://example.org?a=b' }),
          { ...second, url: 'https://example.org/?a=b' },
        ],
      }),
      another,
      'sources[1].url',
      'Cite "hello-film-finale" instead',
    ],
    [
      'a publisher spelled in two ways',
      aTimeline({ ...both, sources: [aSource(), { ...second, publisher: 'Hello' }] }),
      another,
      'sources[1].publisher',
      'Write "HELLO!", as in the source "hello-film-finale", or "Hello" in both',
    ],
    [
      'a publisher without letters',
      aTimeline({ sources: [aSource({ publisher: '?!' })] }),
      'source hello-film-finale',
      'sources[0].publisher',
      'at least one letter or digit',
    ],
    [
      'cited by nobody',
      aTimeline({ sources: [aSource(), second] }),
      another,
      'sources[1]',
      'Nobody cites this source',
    ],
    [
      'root of a source that nobody cites',
      aTimeline({ sources: [aSource(), { ...second, root: 'hello-film-finale' }] }),
      another,
      'sources[1]',
      'Nobody cites this source',
    ],
  ])('%s', (...row) => expectOnly(row))

  it.each<[string, TimelineInput]>([
    [
      'as the root of a claim',
      aTimeline({
        ...withEvent({ claims: [{ ...by('hello-film-finale'), root: 'gaytimes-production' }] }),
        sources: [aSource(), second],
      }),
    ],
    [
      'as the root of the root of a cited source',
      aTimeline({
        sources: [
          aSource({ root: 'middle' }),
          second,
          aSource({ id: 'middle', root: 'gaytimes-production' }),
        ],
      }),
    ],
    [
      'as the via of a cited source',
      aTimeline({ sources: [aSource({ via: 'gaytimes-production' }), second] }),
    ],
    [
      'as via and root of each other',
      aTimeline({
        sources: [aSource({ root: 'note' }), aSource({ id: 'note', via: 'hello-film-finale' })],
      }),
    ],
  ])('count as cited %s', (_name, file) => {
    expect(problemsOf(file)).toEqual([])
  })

  it('reports every source of a circle of vias', () => {
    const sources = [
      aSource({ via: 'gaytimes-production' }),
      aSource({ id: 'gaytimes-production', via: 'hello-film-finale' }),
    ]
    expect(problemsOf(aTimeline({ sources }))).toMatchObject([
      { path: 'sources[0].via' },
      { path: 'sources[1].via' },
    ])
  })
})

describe('people', () => {
  const interviewer = { id: 'an-interviewer', kind: 'interviewer', name: 'An Interviewer' } as const
  it.each<Row>([
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
  ])('%s', (...row) => expectOnly(row))

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

describe('dates', () => {
  const correctedOn = (date: string) => aTimeline({ corrections: [aCorrection({ date })] })
  const late = {
    events: [
      anEvent({ ...claimBy('hello-film-finale', 'gaytimes-production'), date: '2025-06-09' }),
    ],
  }
  it.each<Row>([
    [
      'before the scope',
      withEvent({ date: '2024-09-30' }),
      event,
      'events[0].date',
      '"2024-09-30" does not lie within "2024-10/2025-07"',
    ],
    [
      'partly before the scope',
      withEvent({ date: '[2024-09-30,2024-10-01]' }),
      event,
      'events[0].date',
      'Mend the date, or widen the scope',
    ],
    [
      'partly after the scope',
      withEvent({ date: '2025', planned: true }),
      event,
      'events[0].date',
      '"2025" does not lie within',
    ],
    [
      'open, with the closed end outside the scope',
      withEvent({ date: '../2024-09' }),
      event,
      'events[0].date',
      '"../2024-09" does not lie within',
    ],
    [
      'of a scope without an end',
      aTimeline({ scope: '2024-10/..' }),
      'file',
      'scope',
      'Close the scope at both ends',
    ],
    [
      'of a scope without a beginning',
      aTimeline({ scope: '../2025-07' }),
      'file',
      'scope',
      'Close the scope at both ends',
    ],
    [
      'of the last edit, inexact',
      aTimeline({ updated: '2025-07' }),
      'file',
      'updated',
      'Write an exact day, such as "2025-07-21", in place of "2025-07"',
    ],
    [
      'of a correction, inexact',
      correctedOn('2025-07-20~'),
      'correction date-mended',
      'corrections[0].date',
      'Write an exact day',
    ],
    [
      'of a correction after the last edit',
      correctedOn('2025-07-22'),
      'correction date-mended',
      'corrections[0].date',
      'Set "updated" to "2025-07-22" or later, or mend this date: a correction is an edit.',
    ],
    [
      'of adding an event, inexact',
      withEvent({ added: '2025-07' }),
      event,
      'events[0].added',
      'Write an exact day, such as "2025-07-21", in place of "2025-07"',
    ],
    [
      'of adding an event after the last edit',
      withEvent({ added: '2025-07-22' }),
      event,
      'events[0].added',
      'Set "updated" to "2025-07-22" or later, or mend this date: an addition is an edit.',
    ],
    [
      'after all sources',
      withEvent({ date: '2025-04-23' }),
      event,
      'events[0].date',
      'Mark the event "planned": true, mend the date, or cite a later source: "2025-04-23" is after the newest source of its claims, "hello-film-finale" of "2025-04-22"',
    ],
    [
      'after the newest of two sources',
      aTimeline({ ...late, sources: [aSource(), { ...second, published: '2025-05' }] }),
      event,
      'events[0].date',
      '"gaytimes-production" of "2025-05"',
    ],
    [
      'after the newest of two sources, in the other order',
      aTimeline({
        ...late,
        sources: [aSource({ published: '2025-06-01' }), { ...second, published: '2025-05' }],
      }),
      event,
      'events[0].date',
      '"hello-film-finale" of "2025-06-01"',
    ],
  ])('%s', (...row) => expectOnly(row))

  it.each<[string, TimelineInput]>([
    ['that are planned', withEvent({ date: '2025-06-09', planned: true })],
    ['in the month of the source', withEvent({ date: '2025-04' })],
    [
      'before a source of inexact date',
      aTimeline({ ...late, sources: [aSource(), { ...second, published: '2025-06' }] }),
    ],
    ['that fill the scope', aTimeline({ events: [anEvent({ date: '2024-10-01/2025-07-31' })] })],
    ['with an open end inside the scope', withEvent({ date: '2025-04/..' })],
    ['with an open beginning inside the scope', withEvent({ date: '../2025-04' })],
    ['in a scope of one month', aTimeline({ scope: '2025-04' })],
    ['of a correction on the day of the last edit', correctedOn('2025-07-21')],
  ])('%s pass', (_name, file) => {
    expect(problemsOf(file)).toEqual([])
  })
})

describe('texts', () => {
  const long = 'He said “one two three four five six seven” there.'
  const remedy = 'quote at most 6 of them: "one two three four five six seven" has 7'
  it.each<Row>([
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
      'correction date-mended',
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
  ])('%s', (...row) => expectOnly(row))

  it('may quote anything in what a source itself says', () => {
    expect(problemsOf(aTimeline({ sources: [aSource({ headline: long, label: long })] }))).toEqual(
      [],
    )
  })
})
