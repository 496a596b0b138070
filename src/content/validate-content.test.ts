import { describe, expect, it } from 'vitest'
import { aCorrection, aPerson, anEvent, aSource, aTimeline } from '../../test/builders'
import { validateTimeline, ContentError, parseTimeline } from './validate-content'

const problemsOf = (file: unknown) => {
  const checked = validateTimeline(file)
  return checked.ok ? [] : checked.problems
}

const event = 'event netflix-announces-film'
const without = (record: object, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

describe('a file that passes', () => {
  it('comes out with its defaults filled in', () => {
    const timeline = parseTimeline(without(aTimeline(), 'corrections'))
    expect(timeline).toMatchObject({
      corrections: [],
      events: [{ aliases: [], answers: [], disagreements: [] }],
      people: [{ aliases: [], spellings: [] }],
    })
  })

  it('may name its schema', () => {
    expect(validateTimeline(aTimeline({ $schema: './timeline.schema.json' }))).toMatchObject({
      ok: true,
    })
  })
})

describe('a file that does not', () => {
  it.each<[string, unknown, string, string, string]>([
    ['is nothing', null, 'file', '', 'Write a record in curly brackets: { … }. Now it says null.'],
    ['is a number', 7, 'file', '', 'Now it says 7.'],
    ['is a list', [1, 2], 'file', '', 'Write a record in curly brackets: { … }.'],
    [
      'has a list for a record',
      { ...aTimeline(), events: [anEvent(), ['wrap']] },
      'event number 2',
      'events[1]',
      'Write a record in curly brackets: { … }.',
    ],
    [
      'has a strange field',
      { ...aTimeline(), colour: 'red' },
      'file',
      'colour',
      'Remove the field "colour": it is not one of $schema, scope, updated',
    ],
    [
      'has a strange field in a record',
      aTimeline({ events: [{ ...anEvent(), titel: 'x' } as never] }),
      event,
      'events[0].titel',
      'Remove the field "titel": it is not one of id, aliases, added, type, date, dating, planned, title, claims, people, answers, disagreements. Did you mean "title"?',
    ],
    [
      'has a strange field with spaces',
      { ...aTimeline(), 'a b': 1 },
      'file',
      '["a b"]',
      'Remove the field "a b"',
    ],
    [
      'has a strange field of great length',
      { ...aTimeline(), ['x'.repeat(1000)]: 1 },
      'file',
      `${'x'.repeat(59)}…`,
      `Remove the field "${'x'.repeat(59)}…"`,
    ],
    [
      'has a field that objects inherit',
      JSON.parse(JSON.stringify(aTimeline()).replace('{', '{"__proto__":{"a":1},')),
      'file',
      '__proto__',
      'Remove the field "__proto__"',
    ],
    [
      'has a strange field in a correction',
      { ...aTimeline(), corrections: [{ ...aCorrection(), by: 'me' }] },
      'correction date-mended',
      'corrections[0].by',
      'Remove the field "by"',
    ],
    [
      'lacks a field',
      { ...aTimeline(), events: [without(anEvent(), 'title')] },
      event,
      'events[0].title',
      'Add the field "title".',
    ],
    [
      'has a text for a list',
      { ...aTimeline(), people: 'Kit Connor' },
      'file',
      'people',
      'List the people. Now it says "Kit Connor".',
    ],
    [
      'has a text for a record',
      { ...aTimeline(), events: [anEvent(), 'wrap'] },
      'event number 2',
      'events[1]',
      'Write a record in curly brackets',
    ],
    [
      'has an impossible date',
      aTimeline({ events: [anEvent({ date: '2025-02-30' })] }),
      event,
      'events[0].date',
      'Now it says "2025-02-30".',
    ],
    [
      'has an impossible scope',
      aTimeline({ scope: 'then' }),
      'file',
      'scope',
      'Now it says "then".',
    ],
    [
      'has a person of a strange kind',
      { ...aTimeline(), people: [{ ...aPerson(), kind: 'writer' }] },
      'person kit-connor',
      'people[0].kind',
      'Choose one of: cast, crew, interviewer.',
    ],
    [
      'has a list for a text',
      { ...aTimeline(), sources: [{ ...aSource(), label: [] }] },
      'source hello-film-finale',
      'sources[0].label',
      'Write a text in quotation marks.',
    ],
    [
      'has markup',
      aTimeline({ events: [anEvent({ title: 'A <b>film</b>' })] }),
      event,
      'events[0].title',
      'Remove the markup',
    ],
    [
      'has a very long text',
      aTimeline({ events: [anEvent({ title: 'a'.repeat(91) })] }),
      event,
      'events[0].title',
      `Now it says "${'a'.repeat(59)}…".`,
    ],
    [
      'has a broken type',
      {
        ...aTimeline(),
        types: aTimeline().types.map((type, index) =>
          index === 0 ? { ...type, label: '' } : type,
        ),
      },
      'type interview',
      'types[0].label',
      'Write something here',
    ],
  ])('%s', (_name, file, record, path, remedy) => {
    expect(problemsOf(file)).toEqual([{ record, path, remedy: expect.stringContaining(remedy) }])
  })

  it.each(['types', 'questions', 'events', 'people', 'sources'])(
    'lacks the list of %s, and is told this only',
    (list) => {
      expect(
        problemsOf(
          without(
            aTimeline({ corrections: [aCorrection({ event: 'netflix-announces-film' })] }),
            list,
          ),
        ),
      ).toEqual([{ record: 'file', path: list, remedy: `Add the field "${list}".` }])
    },
  )

  it('is told every problem at once, in the order of the file', () => {
    const file = {
      ...aTimeline(),
      colour: 'red',
      shade: 'dark',
      scope: '2024-10/..',
      events: [
        anEvent({ date: '2025-13-01', title: '' }),
        anEvent({
          id: 'wrap',
          people: ['nobody-known'],
          claims: [{ text: 'It “wraps.', sources: ['variety'] }],
        }),
        { ...anEvent({ id: 'last' }), one: 1, two: 2 },
      ],
      people: [without(aPerson(), 'name')],
      sources: [aSource(), aSource({ id: 'unused' })],
    }
    const problems = problemsOf(file)
    expect(problems.map(({ path }) => path)).toEqual([
      'scope',
      'events[0].date',
      'events[0].title',
      'events[1].claims[0].text',
      'events[1].claims[0].sources[0]',
      'events[1].people[0]',
      'events[2].one',
      'events[2].two',
      'people[0].name',
      'sources[1]',
      'colour',
      'shade',
    ])
    expect(problemsOf(file)).toEqual(problems)
  })

  it('is not told of what only follows from a broken record', () => {
    const broken = aTimeline({
      events: [anEvent({ date: 'soon' })], // the only event that names the person
      people: [aPerson({ name: '' })], // the only record that cites the second source
      sources: [aSource(), aSource({ id: 'second', label: '' })],
      corrections: [aCorrection({ event: 'netflix-announces-film' })],
    })
    expect(problemsOf(broken).map(({ path }) => path)).toEqual([
      'events[0].date',
      'people[0].name',
      'sources[1].label',
    ])
  })

  it('throws an error that holds all of them', () => {
    const parse = () => parseTimeline({ ...aTimeline(), colour: 'red', scope: '..' })
    expect(parse).toThrow(ContentError)
    expect(parse).toThrow(/file, scope: Write a date[^]*\nfile, colour: Remove/u)
  })
})
