import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCorrection, aPerson, anEvent, aSource, aTimeline } from '../../test/builders'
import { fullFile, problemsOf } from '../../test/content-file'
import { exampleFile } from '../../test/example'
import { mutationsOf } from '../../test/mutations'
import type { Problem } from './problems'
import type { Source, SourceId, Timeline } from './schema'
import { ContentError, parseTimeline, validateTimeline } from './validate-content'

const event = 'event netflix-announces-film'
const without = (record: object, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

describe('a file that passes', () => {
  it('is returned with its defaults', () => {
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
      'has an unknown field',
      { ...aTimeline(), colour: 'red' },
      'file',
      'colour',
      'Remove the field "colour": it is not one of $schema, scope, updated',
    ],
    [
      'has an unknown field in a record',
      aTimeline({ events: [{ ...anEvent(), titel: 'x' } as never] }),
      event,
      'events[0].titel',
      'Remove the field "titel": it is not one of id, aliases, added, type, date, dating, planned, turn, drawing, title, brief, claims, people, keywords, answers, disagreements. Did you mean "title"?',
    ],
    [
      'has an unknown field with spaces',
      { ...aTimeline(), 'a b': 1 },
      'file',
      'a b',
      'Remove the field "a b"',
    ],
    [
      'has an unknown field of great length',
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
      'has an unknown field in a correction',
      { ...aTimeline(), corrections: [{ ...aCorrection(), by: 'me' }] },
      'correction date-corrected',
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
      'names a drawing that does not exist',
      aTimeline({ events: [{ ...anEvent(), drawing: 'microfone' } as never] }),
      event,
      'events[0].drawing',
      'Choose one of: microphone, tent, car, directors-chair, script, popcorn, clapperboard, rugby-ball, carved-tree, marker, calendar; or leave it out.',
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
    'lacks the list of %s, which is its only problem',
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

  it('is listed with every problem of the schema, in the order of the file', () => {
    const file = {
      ...aTimeline(),
      colour: 'red',
      events: [
        anEvent({ date: '2025-13-01', title: '' }),
        { ...anEvent({ id: 'last' }), one: 1, added: 'soon' },
      ],
      people: [without(aPerson(), 'name')],
      sources: [aSource(), aSource({ label: ' ' })],
    }
    expect(problemsOf(file).map(({ path }) => path)).toEqual([
      'events[0].date',
      'events[0].title',
      'events[1].added',
      'events[1].one',
      'people[0].name',
      'sources[1].label',
      'colour',
    ])
  })

  it('is listed with every problem between its records, in the order of the file', () => {
    const file = aTimeline({
      scope: '2024-10/..',
      events: [
        anEvent(),
        anEvent({
          id: 'wrap',
          people: ['nobody-known'],
          claims: [{ text: 'It “wraps.', sources: ['variety'] }],
        }),
      ],
      sources: [aSource(), aSource({ id: 'unused' })],
    })
    expect(problemsOf(file).map(({ path }) => path)).toEqual([
      'scope',
      'events[1].claims[0].text',
      'events[1].claims[0].sources[0]',
      'events[1].people[0]',
      'sources[1]',
    ])
  })

  it('is not listed with what only follows from a broken record', () => {
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

  it('throws an error with all of them', () => {
    const parse = () => parseTimeline({ ...aTimeline(), colour: 'red', scope: '..' })
    expect(parse).toThrow(ContentError)
    expect(parse).toThrow(/file, scope: Write a date[^]*\nfile, colour: Remove/u)
  })
})

const unclearIn = (problems: readonly Problem[]) =>
  problems.filter(({ record, remedy }) => record === '' || !/^\p{Lu}.{5,600}$/u.test(remedy))

describe('any content', () => {
  it('is refused with a remedy when it is not a timeline', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (file) => {
        expect(problemsOf(file)).not.toEqual([])
        expect(() => parseTimeline(file)).toThrow(ContentError)
      }),
    )
  })

  it('is accepted only if the app can rely on it, and refused only with a place and a remedy', () => {
    const outcomes = new Set<boolean>()
    fc.assert(
      fc.property(fc.oneof(mutationsOf(fullFile), mutationsOf(exampleFile)), (file) => {
        const validated = validateTimeline(file)
        outcomes.add(validated.ok)
        expect(validated.ok ? brokenIn(validated.timeline) : unclearIn(validated.problems)).toEqual(
          [],
        )
      }),
      { numRuns: 500 },
    )
    expect(outcomes.size).toBe(2)
  }, 30_000)
})

const repeated = (texts: readonly string[]) =>
  texts.filter((text, index) => texts.indexOf(text) !== index)

/** Lists what the rest of the app relies on and a timeline breaks. */
function brokenIn(timeline: Timeline): readonly string[] {
  const { events, people, sources, corrections } = timeline
  const names = (
    records: readonly { readonly id: string; readonly aliases?: readonly string[] }[],
  ) => records.flatMap(({ id, aliases = [] }) => [id, ...aliases])
  const byId = new Map(sources.map((source) => [source.id, source]))
  const personIds = new Set<string>(people.map(({ id }) => id))
  const eventIds = new Set<string>(events.map(({ id }) => id))
  const statements: readonly {
    readonly sources: readonly SourceId[]
    readonly root?: SourceId | undefined
  }[] = [
    ...events.flatMap(({ claims, answers, disagreements }) => [
      ...claims,
      ...answers,
      ...disagreements.flatMap(({ sides }) => sides),
    ]),
    ...people.flatMap(({ credits, standings, spellings }) => [
      ...credits,
      ...standings,
      ...spellings,
    ]),
  ]
  const cited = [
    ...statements.flatMap(({ sources, root }) => [root, ...sources]),
    ...sources.flatMap(({ via, root }) => [via, root]),
  ]
  return [
    ...[events, people, sources, corrections].flatMap((records) => repeated(names(records))),
    ...events.flatMap((event) => event.people).filter((id) => !personIds.has(id)),
    ...corrections.flatMap(({ event }) => event ?? []).filter((id) => !eventIds.has(id)),
    ...cited.flatMap((id) => id ?? []).filter((id) => !byId.has(id)),
    ...events.filter(({ claims }) => claims.length === 0).map(({ id }) => `${id} says nothing`),
    ...statements
      .filter((statement) => statement.sources.length === 0)
      .map(() => 'a statement without a source'),
    ...sources
      .filter((source) => endsNowhere(source, byId))
      .map(({ id }) => `${id} goes back in a circle`),
    ...sources
      .map(({ id, url, via = id }) => url ?? byId.get(via)?.url ?? '')
      .filter((url) => !isPublic(url)),
    ...textsIn(timeline).filter((text) => unsound.test(text) || text !== text.normalize()),
  ].map(String)
}

function endsNowhere(source: Source, byId: ReadonlyMap<string, Source>): boolean {
  let last = source
  for (let steps = 0; last.root && steps <= byId.size; steps += 1)
    last = byId.get(last.root) ?? last
  return last.root !== undefined
}

function isPublic(url: string): boolean {
  const { protocol, username, port, hostname } = new URL(url)
  return protocol === 'https:' && username === '' && port === '' && hostname.includes('.')
}

const unsound =
  /<[a-z!/]|[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200B\uFEFF\uFFFC\uFFFD\p{Noncharacter_Code_Point}]|^\s|\s$|\s\s|^$/iu

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
