import { describe, expect, it } from 'vitest'
import { aSource, aTimeline } from '../../test/builders'
import { fullFile, problemsOf } from '../../test/content-file'
import { pathsIn, replaced, type Steps } from '../../test/mutations'
import { timelineSchema } from './schema'

const namesOf = (path: Steps) => path.filter((step) => typeof step === 'string').join('.')
const printed = (path: Steps) =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1)

/** The parts of a schema that these tests read. */
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

/** Lists every field that is not a record, by the names that lead to it. */
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
const maxLengthOf = (shape: Shape) => Math.min(...limitsOf(shape))

const fields = leavesOf(timelineSchema).filter(({ shape }) => shape.type !== 'array')
const pathOf = new Map(pathsIn(fullFile).map((path) => [namesOf(path), path]))
const isText = ({ shape }: Leaf) => limitsOf(shape).includes(600)
const rows = (of: readonly Leaf[]) =>
  of.map((leaf) => [leaf.names, leaf, pathOf.get(leaf.names) ?? []] as const)

const remedyAt = (path: Steps, value: unknown) =>
  problemsOf(replaced(fullFile, path, value))
    .filter((problem) => problem.path === printed(path))
    .map(({ remedy }) => remedy)
    .join('\n')

const wrongTexts: readonly (readonly [name: string, text: string, remedy: string])[] = [
  ['nothing', '', 'Write something here'],
  ['a tag', 'A <img src=x onerror=alert(1)> film', 'Remove the markup'],
  ['an end tag', 'A film</p>', 'Remove the markup'],
  ['a comment', 'A <!-- film', 'Remove the markup'],
  ['an entity', 'A &lt;b&gt; film', 'Remove the markup'],
  ['an entity by number', 'A &#60; film', 'Remove the markup'],
  ['a line break', 'A\nfilm', 'Remove what nobody sees in it'],
  ['a zero-width space', 'A\u200Bfilm', 'Remove what nobody sees in it'],
  ['a replacement character', 'A f\uFFFDlm', 'Type again what was lost'],
  ['a space at its start', ' A film', 'Remove the spaces'],
  ['a no-break space at its end', 'A film\u00A0', 'Remove the spaces'],
  ['two spaces', 'A  film', 'Keep one of the spaces'],
  ['an accent apart from its letter', 'A cafe\u0301', 'Write it in Unicode NFC: "A café".'],
  ['a letter that NFC takes apart', '\uFB2Aלום', 'Write it in Unicode NFC: "\u05E9\u05C1לום".'],
]

describe('each field of the schema', () => {
  it('is in the file of this test', () => {
    expect(fields.filter(({ names }) => !pathOf.has(names)).map(({ names }) => names)).toEqual([])
    expect(fields.filter(isText).length).toBeGreaterThan(15)
  })

  it.each(rows(fields.filter(isText)))(
    '%s refuses such texts, with a remedy',
    (_names, { shape }, path) => {
      expect(
        wrongTexts.filter(([, text, remedy]) => !remedyAt(path, text).includes(remedy)),
      ).toEqual([])
      expect(remedyAt(path, 'a'.repeat(maxLengthOf(shape) + 1))).toMatch(
        /Shorten .*at most \d+ characters/u,
      )
      expect(
        problemsOf(replaced(fullFile, path, 'a'.repeat(maxLengthOf(shape)))).filter(
          (problem) => problem.path !== 'site.title', // which contains the name
        ),
      ).toEqual([])
    },
  )

  it.each(rows(fields.filter((leaf) => !isText(leaf))))(
    '%s accepts only what it is for',
    (_names, _leaf, path) => {
      const texts = [
        ...wrongTexts.map(([, text]) => text),
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

  it.each(rows(fields))('%s refuses values of another kind', (_names, _leaf, path) => {
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
    expect(problemsOf(aTimeline({ sources: [aSource({ url })] }))).toEqual([
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
      problemsOf(
        aTimeline({ sources: [aSource({ url: `https://example.org/${'a'.repeat(481)}` })] }),
      ),
    ).toMatchObject([{ remedy: expect.stringContaining('Shorten the address') }])
  })

  it.each([
    'https://example.org',
    'https://Example.org/A?b=c&d=%C3%A9#e:~:text=f',
    "https://xn--caf-dma.example/(a)_b/~c;d,e=f@g!h*i'j+$k",
    'https://a-b.co.uk?x',
  ])('may be %s', (url) => {
    expect(problemsOf(aTimeline({ sources: [aSource({ url })] }))).toEqual([])
  })
})
