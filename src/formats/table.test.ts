import { read as readSheet } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDateOfAnyForm, anyStory } from '../../test/arbitraries'
import { anEvent, aSource, aStory } from '../../test/builders'
import { hostileText } from '../../test/hostile'
import { csvOf } from './table'

const home = 'https://host.example/'
const read = (csv: string): readonly Readonly<Record<string, string>>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' })
const isFormula = (cell: string) => /^[\s"]*[=+\-@＝＋－＠]/u.test(cell)

/** The cells for an app that separates them by another character than a comma. */
const cellsIn = (csv: string, delimiter: string): readonly string[] =>
  parse(csv, { bom: true, delimiter, relax_quotes: true, relax_column_count: true }).flat()

describe('the table of events', () => {
  it('has a row for each event with all its fields', () => {
    const story = aStory({
      sources: [aSource({ headline: 'The “end”, says HELLO!' })],
      events: [
        anEvent({
          date: '2025-02',
          title: 'A title, with a comma',
          dating: 'The month is known.',
          answers: [
            {
              question: 'title',
              answer: 'Forever',
              standing: 'hoped',
              sources: ['hello-film-finale'],
            },
          ],
          disagreements: [
            {
              question: 'Which?',
              sides: [
                { text: 'One.', sources: ['hello-film-finale'], better: true },
                { text: 'Two.', sources: ['hello-film-finale'] },
              ],
              why: 'Seen.',
            },
          ],
        }),
      ],
    })
    expect(read(csvOf(story, story.events, home))).toEqual([
      {
        id: 'netflix-announces-film',
        title: 'A title, with a comma',
        type: 'Label announcement',
        date_edtf: 'edtf:2025-02',
        date: 'in February 2025',
        earliest_day: '2025-02-01',
        latest_day: '2025-02-28',
        about_the_date: 'The month is known.',
        announced_beforehand: 'no',
        claims: 'A film ends the story. [hello-film-finale]',
        people: 'Kit Connor',
        changed: 'title: Forever (hoped) [hello-film-finale]',
        disagreements:
          'Which? One. (better supported) [hello-film-finale] / Two. [hello-film-finale] Seen.',
        sources:
          'hello-film-finale: HELLO!, “The “end”, says HELLO!”, 22 April 2025, https://www.example.org/hello-film-finale/',
        address: 'https://host.example/event/netflix-announces-film/',
      },
    ])
  })

  it('has dates that no spreadsheet takes for a day, but for the earliest and latest', () => {
    fc.assert(
      fc.property(aDateOfAnyForm, fc.constantFrom(',', ';'), (date, separator) => {
        const story = aStory({
          scope: '2020/2030',
          sources: [aSource({ published: '2029' })],
          events: [anEvent({ date })],
        })
        // SheetJS takes a byte order mark in a string for a letter.
        const csv = csvOf(story, story.events, home, separator).replace('\uFEFF', '')
        const sheet = Object.values(
          readSheet(csv, { type: 'string', FS: separator, dense: true }).Sheets,
        )[0]
        const [names = [], cells = []] = sheet?.['!data'] ?? []
        const kindOf = (name: string) => cells[names.findIndex(({ v }) => v === name)]?.t
        expect([kindOf('date_edtf'), kindOf('date')]).toEqual(['s', 's'])
        for (const name of ['earliest_day', 'latest_day'])
          expect([undefined, 'n', 'd']).toContain(kindOf(name))
      }),
      {
        examples: [
          ['2024-11', ','],
          ['2025', ';'],
          ['2025-04-22', ','],
        ],
      },
    )
  })

  it('is the same with semicolons, for spreadsheets that expect them', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const story = aStory()
        const events = story.events.map((event) => ({ ...event, title: text }))
        const [commas, semicolons] = ([',', ';'] as const).map((separator) =>
          parse(csvOf(story, events, home, separator), { bom: true, delimiter: separator }),
        )
        expect(semicolons).toEqual(commas)
      }),
    )
  })

  it('has no end if the date has none', () => {
    const story = aStory({ scope: '2024/2026', events: [anEvent({ date: '../2025-02-14' })] })
    expect(read(csvOf(story, story.events, home))).toMatchObject([
      { earliest_day: '', latest_day: '2025-02-14' },
    ])
  })

  it.each(['=1+1', '+1', '-1', '@sum', '=HYPERLINK("https://evil.example")', '＝1+1', '＠sum'])(
    'defuses %s, which a spreadsheet would reckon',
    (title) => {
      const story = aStory({ events: [anEvent({ title })] })
      expect(read(csvOf(story, story.events, home))).toMatchObject([{ title: `'${title}` }])
    },
  )

  it.each(['A, b;=HYPERLINK(1)', 'A; "=1"', 'A ;－1'])(
    'defuses %s also where semicolons part the cells',
    (title) => {
      const story = aStory({ events: [anEvent({ title })] })
      expect(cellsIn(csvOf(story, story.events, home), ';').filter(isFormula)).toEqual([])
    },
  )

  it('has no cell that a spreadsheet would evaluate, with any texts and separators', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const story = aStory()
        const [event] = story.events
        const csv = csvOf(
          story,
          event
            ? [
                {
                  ...event,
                  title: text,
                  dating: text,
                  claims: event.claims.map((claim) => ({ ...claim, text })),
                },
              ]
            : [],
          home,
        )
        const cells = read(csv).flatMap((row) => Object.values(row))
        expect(cells).toHaveLength(15)
        expect([cells, cellsIn(csv, ';'), cellsIn(csv, '\t')].flat().filter(isFormula)).toEqual([])
      }),
    )
  })

  it('is only the header if nothing fits', () => {
    expect(csvOf(aStory(), [], home)).toMatch(/^\uFEFFid,title,.*,address\r\n$/u)
  })

  it('is read back by another parser, with any texts', () => {
    const hostile = fc
      .string({
        minLength: 1,
        maxLength: 60,
        unit: fc.constantFrom('"', ',', ';', "'", 'é', '漢', ' ', 'a'),
      })
      .filter((text) => text.trim() === text && !text.includes('  '))
    fc.assert(
      fc.property(hostile, (headline) => {
        const story = aStory({ sources: [aSource({ headline })] })
        expect(read(csvOf(story, story.events, home)).map(({ sources }) => sources)).toEqual([
          `hello-film-finale: HELLO!, “${headline}”, 22 April 2025, https://www.example.org/hello-film-finale/`,
        ])
      }),
    )
    fc.assert(
      fc.property(anyStory, (story) => {
        expect(read(csvOf(story, story.events, home)).map(({ id }) => id)).toEqual(
          story.events.map(({ id }) => id),
        )
      }),
      { numRuns: 30 },
    )
  })
})
