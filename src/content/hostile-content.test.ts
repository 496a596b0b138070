import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCorrection, aPerson, anEvent, aSource, aTimeline } from '../../test/builders'
import { exampleFile } from '../../test/example'
import { mutationsOf, pathsIn, replaced, valueAt, type Steps } from '../../test/mutations'
import { validateTimeline, ContentError, parseTimeline } from './validate-content'
import { timelineSchema, type Source, type SourceId, type Timeline } from './schema'

const realFile: unknown = JSON.parse(
  readFileSync(new URL('../../public/data/timeline.json', import.meta.url), 'utf8'),
)

/** A file in which every field of the schema says something. */
const fullFile = aTimeline({
  $schema: './timeline.schema.json',
  events: [
    anEvent({
      aliases: ['old'],
      dating: 'The day is known.',
      planned: true,
      claims: [{ text: 'A film ends the story.', sources: ['hello-film-finale'], root: 'note' }],
      answers: [
        {
          question: 'ending',
          answer: 'A film.',
          standing: 'confirmed',
          sources: ['hello-film-finale'],
        },
      ],
      disagreements: [
        {
          question: 'When?',
          sides: [
            { text: 'In June.', sources: ['hello-film-finale'], better: true },
            { text: 'In July.', sources: ['hello-film-finale'] },
          ],
          why: 'It stays open.',
        },
      ],
    }),
  ],
  people: [
    aPerson({ aliases: ['kit'], spellings: [{ form: 'Kitt', sources: ['hello-film-finale'] }] }),
  ],
  sources: [
    aSource({ headline: 'A film', author: 'Jo Day', root: 'note' }),
    aSource({ id: 'note', via: 'hello-film-finale' }),
  ],
  corrections: [aCorrection({ event: 'netflix-announces-film' })],
})

const many = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index))
const refusalOf = (file: unknown) => {
  const checked = validateTimeline(file)
  return checked.ok ? { problems: [], more: 0 } : checked
}
const namesOf = (path: Steps) => path.filter((step) => typeof step === 'string').join('.')
const printed = (path: Steps) =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1)

// What comes out of the gate, and what it says of the rest

const repeated = (texts: readonly string[]) =>
  texts.filter((text, index) => texts.indexOf(text) !== index)

/** What of the promises to the rest of the program a timeline would break; nothing after the gate. */
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

/** What the gate answers, and what is wrong with that: it takes a file whole or says what to mend, and nothing between the two. */
function answerTo(file: unknown) {
  const checked = validateTimeline(file)
  if (!checked.ok) {
    const mute = checked.problems.filter(
      ({ record, path, remedy }) =>
        record === '' || path.length > 500 || !/^\p{Lu}.{5,600}$/u.test(remedy),
    )
    return {
      isTaken: false,
      wrong: checked.problems.length === 0 ? ['refused without a word'] : mute,
    }
  }
  const isStable = isDeepStrictEqual(parseTimeline(checked.timeline), checked.timeline)
  return {
    isTaken: true,
    wrong: [...brokenIn(checked.timeline), ...(isStable ? [] : ['read otherwise a second time'])],
  }
}

const taken = { isTaken: true, wrong: [] }
const refused = { isTaken: false, wrong: [] }

describe(
  'whatever comes in, the gate takes it whole or says what to mend',
  { timeout: 30_000 },
  () => {
    it('any JSON value', () => {
      fc.assert(
        fc.property(fc.jsonValue(), (file) => {
          expect(answerTo(file)).toEqual(refused)
          expect(() => parseTimeline(file)).toThrow(ContentError)
        }),
        { numRuns: 1000 },
      )
    })

    it('any JSON value in the place of any value of a file in which everything is said', () => {
      expect(answerTo(fullFile)).toEqual(taken)
      const value = fc.oneof(
        fc.jsonValue(),
        fc.constantFrom(
          '',
          ' ',
          '__proto__',
          'note',
          'kit-connor',
          '2025',
          [],
          {},
          [{}],
          [[]],
          'x'.repeat(11_000),
        ),
      )
      fc.assert(
        fc.property(fc.constantFrom(...pathsIn(fullFile)), value, (path, inner) => {
          expect(answerTo(replaced(fullFile, path, inner)).wrong).toEqual([])
        }),
        { numRuns: 750 },
      )
    })

    it('files changed in up to three places, of which some are still sound', () => {
      const answers = new Set<boolean>()
      fc.assert(
        fc.property(fc.oneof(mutationsOf(fullFile), mutationsOf(exampleFile)), (file) => {
          const { isTaken, wrong } = answerTo(file)
          answers.add(isTaken)
          expect(wrong).toEqual([])
        }),
        { numRuns: 750 },
      )
      expect(answers.size).toBe(2)
    })

    it('the story itself changed in up to three places', () => {
      expect(answerTo(realFile)).toEqual(taken)
      fc.assert(
        fc.property(mutationsOf(realFile), (file) => {
          expect(answerTo(file).wrong).toEqual([])
        }),
        { numRuns: 20 },
      )
    })
  },
)

// Size

describe('what is very deep, very long or very many', { timeout: 30_000 }, () => {
  it('is refused in words when it is 100,000 levels deep', () => {
    const lists: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
    const records: unknown = JSON.parse('{"sources":'.repeat(100_000) + '1' + '}'.repeat(100_000))
    for (const deep of [lists, records]) {
      expect(answerTo(deep)).toEqual(refused)
      expect(
        answerTo({
          ...aTimeline(),
          events: deep,
          people: [deep],
          sources: [{ ...aSource(), via: deep }],
          colour: deep,
        }),
      ).toEqual(refused)
    }
  })

  // Each of these would overflow the stack in an expression that repeats a group.
  it.each(['a-', 'a', '<', '“', ' ', '&#1;', '💛', '2025-04,'])(
    'is refused before it is read when a text is %j over and over',
    (piece) => {
      const endless = piece.repeat(4_000_000 / piece.length)
      for (const path of pathsIn(fullFile)) {
        if (typeof valueAt(fullFile, path) !== 'string') continue
        expect(refusalOf(replaced(fullFile, path, endless)).problems).toEqual([
          expect.objectContaining({
            path: printed(path),
            remedy: 'Shorten this text: it has 4000000 characters.',
          }),
        ])
      }
    },
  )

  it.each<[string, object, string, string]>([
    [
      '10,000 sources',
      aTimeline({ sources: many(10_000, (index) => aSource({ id: `source-${index}` })) }),
      'sources',
      'Keep to at most 5000 here. Now there are 10000.',
    ],
    [
      '200,000 events that are none',
      { ...aTimeline(), events: many(200_000, () => ({ x: 1 })) },
      'events',
      'Keep to at most 20000 here.',
    ],
    [
      '6,000 people',
      { ...aTimeline(), people: many(6000, () => null) },
      'people',
      'Keep to at most 5000 here.',
    ],
    [
      '6,000 corrections',
      { ...aTimeline(), corrections: many(6000, () => null) },
      'corrections',
      'Keep to at most 5000 here.',
    ],
    [
      '10,000 citations of one claim',
      aTimeline({
        events: [
          anEvent({
            claims: [{ text: 'A film.', sources: many(10_000, (index) => `source-${index}`) }],
          }),
        ],
      }),
      'events[0].claims[0].sources',
      'Keep to at most 60 here.',
    ],
    [
      '10,000 claims of one event',
      aTimeline({ events: [anEvent({ claims: many(10_000, () => ({ text: '', sources: [] })) })] }),
      'events[0].claims',
      'Keep to at most 100 here.',
    ],
    [
      '1,000 former ids',
      aTimeline({ people: [aPerson({ aliases: many(1000, (index) => `kit-${index}`) })] }),
      'people[0].aliases',
      'Keep to at most 20 here.',
    ],
  ])('is told alone: %s', (_name, file, path, remedy) => {
    expect(refusalOf(file)).toEqual({
      ok: false,
      problems: [expect.objectContaining({ path, remedy: expect.stringContaining(remedy) })],
      more: 0,
    })
  })

  it('is limited in every list of the schema', () => {
    const lists = leavesOf(timelineSchema).filter(({ shape }) => shape.type === 'array')
    expect(lists.map(({ names }) => names)).toContain('events.disagreements.sides.sources')
    expect(
      lists.filter(({ shape }) => !Number.isFinite(mostOf(shape))).map(({ names }) => names),
    ).toEqual([])
  })

  it('is no hindrance for 10,000 events with 5,000 sources', () => {
    const file = aTimeline({
      sources: many(5000, (index) => aSource({ id: `source-${index}` })),
      people: [
        aPerson({
          credits: [{ text: 'Nick Nelson', sources: ['source-0'] }],
          standings: [{ standing: 'likely', text: 'It is said.', sources: ['source-0'] }],
        }),
      ],
      events: many(10_000, (index) =>
        anEvent({
          id: `event-${index}`,
          claims: [{ text: 'A film.', sources: [`source-${index % 5000}`] }],
        }),
      ),
    })
    expect(validateTimeline(file)).toMatchObject({ ok: true })
  })

  it('is listed up to the hundredth problem, in the order of the file, and the rest is counted', () => {
    const people = many(1000, (index) => aPerson({ id: `person-number-${index}` }))
    const events = many(200, (index) =>
      anEvent({ id: `event-${index}`, people: many(200, (person) => `person-number-${person}x`) }),
    )
    const { problems, more } = refusalOf(aTimeline({ people, events }))
    expect(problems.map(({ path }) => path)).toEqual(
      many(100, (index) => `events[0].people[${index}]`),
    )
    expect(more).toBe(200 * 200 + 1000 - 100)
    expect(() => parseTimeline(aTimeline({ people, events }))).toThrow(/\nand 40900 more$/u)
  })
})

// Every text of the schema

/** As much of a schema as says what stands where. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly wrapped?: Shape
  readonly pipe?: readonly (Shape & { readonly requirement?: unknown })[]
}

interface Leaf {
  readonly names: string
  readonly shape: Shape
}

/** Every field of a schema that is no record, and the list that it is, by the names that lead to it. */
function leavesOf(shape: Shape, names = ''): readonly Leaf[] {
  if (shape.wrapped) return leavesOf(shape.wrapped, names)
  if (shape.item) return [{ names, shape }, ...leavesOf(shape.item, names)]
  if (shape.entries)
    return Object.entries(shape.entries).flatMap(([key, inner]) =>
      leavesOf(inner, names ? `${names}.${key}` : key),
    )
  return [{ names, shape }]
}

const stepsOf = ({ pipe = [] }: Shape): readonly (Shape & { readonly requirement?: unknown })[] =>
  pipe.flatMap((step) => [step, ...stepsOf(step)])
const limitsOf = (shape: Shape) =>
  stepsOf(shape)
    .filter(({ type }) => type === 'max_length')
    .map(({ requirement }) => Number(requirement))
const mostOf = (shape: Shape) => Math.min(...limitsOf(shape))

const fields = leavesOf(timelineSchema).filter(({ shape }) => shape.type !== 'array')
const pathOf = new Map(pathsIn(fullFile).map((path) => [namesOf(path), path]))
const isText = ({ shape }: Leaf) => limitsOf(shape).includes(600)
const rows = (of: readonly Leaf[]) =>
  of.map((leaf) => [leaf.names, leaf, pathOf.get(leaf.names) ?? []] as const)

const remedyAt = (path: Steps, value: unknown) =>
  refusalOf(replaced(fullFile, path, value))
    .problems.filter((problem) => problem.path === printed(path))
    .map(({ remedy }) => remedy)
    .join('\n')

const unseen = 'Remove what nobody sees in it'
const markup = 'Remove the markup'
const hostileTexts: readonly (readonly [name: string, text: string, remedy: string])[] = [
  ['nothing', '', 'Write something here'],
  ['a script', '<script>alert(1)</script>', markup],
  ['a picture', 'A <img src=x onerror=alert(1)> film', markup],
  ['an end tag', 'A film</p>', markup],
  ['a comment', 'A <!-- film', markup],
  ['an entity', 'A &lt;b&gt; film', markup],
  ['an entity by number', 'A &#60; film', markup],
  ['a null', 'A\0film', unseen],
  ['a bell', 'A \u0007 film', unseen],
  ['a line break', 'A\nfilm', unseen],
  ['a tab', 'A\tfilm', unseen],
  ['a paragraph break', 'A\u2029film', unseen],
  ['a right-to-left override', 'A \u202Emlif', unseen],
  ['an embedding', 'A \u202Bfilm\u202C', unseen],
  ['an isolate', 'A \u2067film\u2069', unseen],
  ['a direction mark', 'A \u200Ffilm', unseen],
  ['an Arabic letter mark', 'A \u061Cfilm', unseen],
  ['a zero-width space', 'A\u200Bfilm', unseen],
  ['a soft hyphen', 'A fi\u00ADlm', unseen],
  ['a word joiner', 'A\u2060film', unseen],
  ['a byte order mark', 'A\uFEFFfilm', unseen],
  ['a joiner among Latin letters', 'A fi\u200Dlm', unseen],
  ['a joiner after a quotation mark', 'A “\u200Dfilm', unseen],
  ['a joiner after a dash', 'A –\u200C film', unseen],
  ['a joiner among kanji', '葛\u200D城', unseen],
  ['a sign for colour after a letter', 'A fi\uFE0Flm', unseen],
  ['a character that is none', 'A \uFFFF film', unseen],
  ['a character of a further plane that is none', 'A \u{1FFFE} film', unseen],
  ['a sign for an object', 'A \uFFFC film', unseen],
  ['a sign for what was lost', 'A f\uFFFDlm', 'Type anew what was lost'],
  ['joiners in a row', 'علی\u200C\u200D\u200Cرضا', unseen],
  ['letters of tags', 'A film\u{E0041}\u{E0042}', unseen],
  ['a filler', 'A\u3164film', unseen],
  ['a private character', 'A \uE000 film', unseen],
  ['a first half of a character', 'A \uD83D film', unseen],
  ['a second half of a character', 'A film\uDC9B', unseen],
  ['a space at its start', ' A film', 'Remove the spaces'],
  ['a space at its end', 'A film\u00A0', 'Remove the spaces'],
  ['two spaces', 'A  film', 'Keep one of the spaces'],
  ['an accent apart from its letter', 'A cafe\u0301', 'Write it in Unicode NFC: "A café".'],
  ['a letter that NFC takes apart', '\uFB2Aלום', 'Write it in Unicode NFC: "\u05E9\u05C1לום".'],
  ['a pile of accents', 'A film\u0328\u0323\u0303\u0301\u0302', 'Remove the marks that are piled'],
]

describe('each field of the schema', () => {
  it('is said in the file of this test', () => {
    expect(fields.filter(({ names }) => !pathOf.has(names)).map(({ names }) => names)).toEqual([])
    expect(fields.filter(isText).length).toBeGreaterThan(15)
  })

  it.each(rows(fields.filter(isText)))(
    '%s takes no hostile text, and says why',
    (_names, { shape }, path) => {
      expect(
        hostileTexts.filter(([, text, remedy]) => !remedyAt(path, text).includes(remedy)),
      ).toEqual([])
      expect(remedyAt(path, 'a'.repeat(mostOf(shape) + 1))).toMatch(
        /Shorten .*at most \d+ characters/u,
      )
      expect(refusalOf(replaced(fullFile, path, 'a'.repeat(mostOf(shape)))).problems).toEqual([])
    },
  )

  it.each(rows(fields.filter((leaf) => !isText(leaf))))(
    '%s takes only what it is for',
    (_names, _leaf, path) => {
      const texts = [
        ...hostileTexts.map(([, text]) => text),
        '__proto__',
        'javascript:alert(1)',
        'ＷＲＡＰ',
        'wrаp',
        '2025-04-22T00:00',
        '２０２５',
      ]
      expect(texts.filter((text) => remedyAt(path, text) === '')).toEqual([])
    },
  )

  it.each(rows(fields))('%s takes no value of another kind', (_names, _leaf, path) => {
    const values = [0, 2025, false, null, [], {}, ['2025'], { text: 'A film' }]
    expect(values.filter((value) => remedyAt(path, value) === '')).toEqual([])
  })
})

describe('the address of a source', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)//https://example.org/',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'http://example.org/',
    'ftp://example.org/',
    '//example.org/',
    '/a/',
    'example.org',
    'https:',
    'https://',
    'https:/example.org/',
    'https:example.org',
    'https:\\\\example.org\\',
    'https:///example.org/',
    'HTTPS://example.org/',
    ' https://example.org/',
    'https://example.org/ ',
    'https://user@example.org/',
    'https://user:word@example.org/',
    'https://example.org\\@elsewhere.example/',
    'https://example.org%2f@elsewhere.example/',
    'https://example.org:8443/',
    'https://localhost/',
    'https://intranet/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://2130706433/',
    'https://exаmple.org/',
    'https://example.org/café/',
    'https://example。org/',
    'https://ｅxample.org/',
    'https://exam\u200Bple.org/',
    'https://example.org/\u202Egpj.exe',
    'https://exa mple.org/',
    'https://example.org/a b',
    'https://example.org/\n',
    'https://exam\tple.org/',
    'https://example.org/"onclick="',
    'https://example.org/<b>',
    'https://example.org/`',
    'https://.example.org/',
    'https://example..org/',
    'https://example.org./',
  ])('is not %j', (url) => {
    expect(refusalOf(aTimeline({ sources: [aSource({ url })] })).problems).toEqual([
      {
        record: 'source hello-film-finale',
        path: 'sources[0].url',
        remedy: expect.stringMatching(
          /^Write a whole address as a browser shows it, .* Now it says /u,
        ),
      },
    ])
  })

  it('is not longer than an address', () => {
    expect(
      refusalOf(
        aTimeline({ sources: [aSource({ url: `https://example.org/${'a'.repeat(481)}` })] }),
      ).problems,
    ).toMatchObject([{ remedy: expect.stringContaining('Shorten the address') }])
  })

  it.each([
    'https://example.org',
    'https://Example.org/A?b=c&d=%C3%A9#e:~:text=f',
    "https://xn--caf-dma.example/(a)_b/~c;d,e=f@g!h*i'j+$k",
    'https://a-b.co.uk?x',
  ])('may be %s', (url) => {
    expect(refusalOf(aTimeline({ sources: [aSource({ url })] })).problems).toEqual([])
  })
})

it.each([
  'كيت كونور',
  'ג׳ו לוק',
  'یاسمن علی\u200Cرضا',
  'ശ്രീ\u200D രാജ്',
  'Zoë Šárka Nguyễn',
  '周迅',
  '김다미',
  'นลินทิพย์',
  'कृष्णा',
  'שָׁלוֹם',
  'בְּרֵאשִׁ֖ית',
  'မျှော်လင့်ချက်',
  'ที่นี่',
  'བསྒྲུབས་',
  'म\u0930\u094D\u200Dयादा',
  'ក\u200Cខ',
  'Kit ❤\uFE0F Joe',
  'A 🏳\uFE0F\u200D🌈 film',
  '👩\u200D👩\u200D👧\u200D👦',
  '👩🏽\u200D🚀',
  '❤\uFE0E',
  '1\uFE0F\u20E3 film',
  '🇬🇧',
  'a\u00A0! 1 < 2 & 3',
  'A=B',
])('a name may be %s', (name) => {
  expect(
    refusalOf(aTimeline({ people: [aPerson({ name })], sources: [aSource({ headline: name })] }))
      .problems,
  ).toEqual([])
})

describe('ids that lead in circles or to several records', () => {
  it.each<[string, object, string, string]>([
    [
      'a source known through itself',
      aTimeline({ sources: [aSource({ via: 'hello-film-finale' })] }),
      'sources[0].via',
      'cannot be known through itself',
    ],
    [
      'two sources known through each other',
      {
        ...fullFile,
        sources: [aSource({ via: 'note' }), aSource({ id: 'note', via: 'hello-film-finale' })],
      },
      'sources[0].via',
      'has no "url" of its own',
    ],
    [
      'a root that is the source itself',
      { ...fullFile, sources: [aSource({ root: 'hello-film-finale' }), aSource({ id: 'note' })] },
      'sources[0].root',
      'goes back to itself',
    ],
    [
      'a circle of roots',
      {
        ...fullFile,
        sources: [aSource({ root: 'note' }), aSource({ id: 'note', root: 'hello-film-finale' })],
      },
      'sources[0].root',
      'Take "root" out of the source that spoke first',
    ],
    [
      'two events that were each other',
      aTimeline({
        events: [
          anEvent({ aliases: ['other'] }),
          anEvent({ id: 'other', aliases: ['netflix-announces-film'] }),
        ],
      }),
      'events[0].aliases[0]',
      'the id of another event',
    ],
    [
      'a field that objects inherit',
      JSON.parse(
        JSON.stringify(fullFile).replaceAll('"text":', '"__proto__":{"text":"x"},"text":'),
      ),
      'events[0].claims[0].__proto__',
      'Remove the field "__proto__"',
    ],
    [
      'a date that is none',
      replaced(fullFile, ['events', 0, 'date'], '2025-02-29') as object,
      'events[0].date',
      'Write a date that exists',
    ],
    [
      'a date outside the story',
      replaced(fullFile, ['events', 0, 'date'], '9999-12-31') as object,
      'events[0].date',
      'does not lie within',
    ],
    [
      'a source cited twice',
      replaced(fullFile, ['events', 0, 'claims', 0, 'sources'], ['note', 'note']) as object,
      'events[0].claims[0].sources',
      'Cite each source once',
    ],
  ])('%s', (_name, file, path, remedy) => {
    expect(refusalOf(file).problems).toContainEqual(
      expect.objectContaining({ path, remedy: expect.stringContaining(remedy) }),
    )
  })
})
