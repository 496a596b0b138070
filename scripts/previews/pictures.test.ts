import { readFileSync } from 'node:fs'
import type { MeasuredNode } from 'takumi-js/node'
import { describe, expect, it } from 'vitest'
import { parseTimeline } from '../../src/content/validate-content'
import { storyOf, type Story } from '../../src/domain/story'
import { aPerson, anEvent, aSource, aStory, aTimeline } from '../../test/builders'
import { lettersIn, lettersOf } from '../subset-fonts'
import { previewCards } from '../../src/formats/preview-card'
import { fonts, measure, sheetOf, type Sheet } from './draw'
import { footMargin, pictureSize, safeMargin } from './picture-layout'

const story = storyOf(
  parseTimeline(
    JSON.parse(readFileSync(new URL('../../public/data/timeline.json', import.meta.url), 'utf8')),
  ),
)

const words =
  'Nobody who worked on the film would promise how it ends, when it comes out or what is in it, and so the story waited until somebody at last said something firm about '
const sources = ['hello-film-finale']

/** A story in which everything is as long as allowed. */
const longest = aStory({
  types: aTimeline().types.map((type) => ({
    ...type,
    label: words.slice(0, 30).trim(),
    plural: words.slice(0, 30).trim(),
    meaning: words.repeat(3).trim(),
  })),
  sources: [aSource({ publisher: words.slice(0, 78).trim() })],
  people: [
    aPerson({
      name: words.slice(0, 78).trim(),
      credits: [1, 2, 3, 4].map((number) => ({
        text: `${number} ${words.slice(0, 115).trim()}`,
        sources,
      })),
      standings: [{ standing: 'expected', text: 'Expected.', sources }],
    }),
  ],
  events: [
    anEvent({
      id: 'before',
      date: '2025-03',
      title: words.slice(0, 89).trim(),
      claims: [{ text: words.repeat(3).trim(), sources }],
    }),
    anEvent({
      id: 'hoped',
      date: '[2025-03-28..2025-04-01]',
      answers: [
        { question: 'ending', answer: words.slice(0, 158).trim(), standing: 'hoped', sources },
      ],
    }),
    anEvent({
      id: 'short-title',
      title: 'It is a film',
      answers: [
        { question: 'ending', answer: words.slice(1, 158).trim(), standing: 'confirmed', sources },
      ],
    }),
    anEvent({
      id: 'long-title',
      title: words.slice(0, 89).trim(),
      answers: [
        { question: 'ending', answer: words.slice(2, 158).trim(), standing: 'confirmed', sources },
      ],
    }),
  ],
})

/** Lists the lines of text of a picture with their boxes. */
function linesOn({ transform: [a, b, c, d, e, f], runs, children }: MeasuredNode): readonly {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}[] {
  const own = runs.map(({ text, x, y, width, height }) => {
    const [start, end, upper, lower] = [
      x,
      x + width - (text.endsWith(' ') ? height / 4 : 0),
      y + 0.15 * height,
      y + 0.85 * height,
    ] // the letters within the line box
    const corners = [
      [start, upper],
      [end, upper],
      [start, lower],
      [end, lower],
    ] as const
    const [across, down] = [
      corners.map(([x, y]) => a * x + c * y + e),
      corners.map(([x, y]) => b * x + d * y + f),
    ]
    return {
      text: text.trim(),
      left: Math.min(...across),
      top: Math.min(...down),
      right: Math.max(...across),
      bottom: Math.max(...down),
    }
  })
  return [...own, ...children.flatMap(linesOn)]
}

/** Lists the texts of a sheet with their fonts. */
function textsOf(
  sheet: Sheet,
  inherited = '',
): readonly { readonly text: string; readonly font: string }[] {
  const font = sheet.style?.fontFamily ?? inherited
  if (sheet.type === 'text') return [{ text: sheet.text, font }]
  return sheet.type === 'container'
    ? (sheet.children ?? []).flatMap((child) => textsOf(child, font))
    : []
}

const pictures = (of: Story) => [...previewCards(of)].map(([path, card]) => ({ path, card }))

describe('every picture', () => {
  const { width, height } = pictureSize

  it.each([...pictures(story), ...pictures(longest)])(
    'keeps text away from its edges: $path',
    async ({ card }) => {
      const lines = linesOn(await measure(await sheetOf(card)))
      expect(lines.length).toBeGreaterThan(1)
      const beyond = lines.filter(
        ({ left, top, right, bottom }) =>
          left < safeMargin ||
          top < safeMargin ||
          right > width - safeMargin ||
          bottom > height - footMargin,
      )
      expect(beyond).toEqual([])
    },
  )

  it.each(pictures(story))('shortens nothing but claims: $path', async ({ card }) => {
    const drawn = linesOn(await measure(await sheetOf(card)))
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s/gu, '')
    const cut = saidOn(card).filter((text) => !drawn.includes(text.replaceAll(/\s/gu, '')))
    expect(cut).toEqual([])
  })

  it('has all its letters in its fonts', async () => {
    const known = new Map(
      await Promise.all(
        fonts.map(async ({ name, data }) => [name as string, await lettersIn(data)] as const),
      ),
    )
    const sheets = await Promise.all(pictures(story).map(({ card }) => sheetOf(card)))
    const texts = sheets.flatMap((sheet) => textsOf(sheet))
    expect(new Set(texts.map(({ font }) => font))).toEqual(new Set(known.keys()))
    const missing = texts.flatMap(({ text, font }) =>
      [...lettersOf(text)]
        .filter((letter) => !known.get(font)?.has(letter))
        .map((letter) => `${font}: ${letter} in "${text}"`),
    )
    expect(missing).toEqual([])
  })
})

/** Lists the texts of a card that must not be shortened. */
function saidOn(card: ReturnType<typeof pictures>[number]['card']): readonly string[] {
  switch (card.page) {
    case 'story':
      return [card.sentence, card.counts, card.promise]
    case 'event':
      return [
        card.date,
        card.title,
        card.label,
        ...('claim' in card.highlight
          ? []
          : [card.highlight.question, card.highlight.before ?? '', card.highlight.after]),
      ]
    case 'person':
      return [card.name, card.standing?.since ?? '', ...card.credits]
    case 'type':
      return [card.plural, card.meaning, card.count, card.span ?? '']
  }
}
