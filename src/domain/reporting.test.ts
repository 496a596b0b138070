import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory } from '../../test/arbitraries'
import { anEvent, aPerson, aSource, aStory } from '../../test/builders'
import { citationsOf } from './citations'
import { reportingOf, reportings, type ReportRow } from './reporting'
import { isFirstHand, rootOf } from './support'

const people = (source: string) => [
  aPerson({
    credits: [{ text: 'Nick', sources: [source] }],
    standings: [{ standing: 'likely', text: 'Named.', sources: [source] }],
  }),
]
const named = (rows: readonly ReportRow[]) =>
  rows.map(
    ({ fold, publishers, cells }) =>
      `${fold ?? 'row'}: ${publishers.map(({ name }) => name).join(', ')} on ${cells.map(({ place }) => place + 1).join(' ')}`,
  )
const claim = (...sources: readonly string[]) => ({ text: 'So it is.', sources: [...sources] })
const onDay = (day: number, sources: readonly string[]) =>
  anEvent({ id: `day-${day}`, date: `2025-04-2${day}`, planned: true, claims: [claim(...sources)] })

describe('an event', () => {
  const story = aStory({
    sources: [
      aSource({ id: 'maker', publisher: 'Netflix', kind: 'primary' }),
      aSource({ id: 'copy', publisher: 'Copy Daily', root: 'maker' }),
      aSource({ id: 'quoting', publisher: 'Quoting Weekly' }),
      aSource({ id: 'adding', publisher: 'Adding Monthly' }),
      aSource({ id: 'unread', publisher: 'Unread' }),
    ],
    people: people('unread'),
    events: [
      anEvent({
        claims: [
          { text: 'A film.', sources: ['copy', 'quoting', 'adding'], root: 'maker' },
          { text: 'And a party.', sources: ['adding'] },
        ],
        answers: [
          { question: 'ending', answer: 'A film.', standing: 'confirmed', sources: ['copy'] },
        ],
      }),
    ],
  })
  const table = reportingOf(story)

  it('tells sources that only repeat another from those that add something', () => {
    expect(
      table.events.map(({ sources }) =>
        reportings.map((reporting) => sources[reporting].map(({ id }) => id)),
      ),
    ).toEqual([[[], ['adding'], ['copy', 'quoting']]])
    expect(table.events.map(({ tally }) => tally)).toEqual([{ firstHand: 0, own: 1, repeat: 2 }])
    expect(table.events.map(({ roots }) => roots.map(({ id }) => id))).toEqual([
      ['maker', 'adding'],
    ])
  })

  it('leaves out a publisher that no event cites', () => {
    expect(named(table.reports)).toEqual(['one: Adding Monthly, Copy Daily, Quoting Weekly on 1'])
    expect([table.cited, table.roots, table.rootsUncited, table.firstHand]).toEqual([3, 2, 1, []])
  })
})

describe('the rows', () => {
  const sources = [
    aSource({ id: 'busy', publisher: 'Busy' }),
    aSource({ id: 'busy-interview', publisher: 'Busy', kind: 'interview' }),
    aSource({ id: 'steady', publisher: 'Steady' }),
    aSource({ id: 'twice', publisher: 'Twice' }),
    aSource({ id: 'twice-too', publisher: 'Twice Too', kind: 'news', root: 'maker' }),
    aSource({ id: 'once', publisher: 'Once' }),
    aSource({ id: 'once-on-x', publisher: 'Once on X' }),
    aSource({ id: 'radio', publisher: 'Radio', kind: 'interview' }),
    aSource({ id: 'paper', publisher: 'Paper', kind: 'interview' }),
    aSource({ id: 'locke', publisher: 'Joe Locke', kind: 'social' }),
    aSource({ id: 'talks', publisher: 'Talks', kind: 'interview' }),
    aSource({ id: 'maker', publisher: 'Netflix', kind: 'primary' }),
    aSource({ id: 'maker-x', publisher: 'Netflix on X', kind: 'social' }),
  ]
  const story = aStory({
    sources,
    people: people('busy'),
    events: [
      onDay(1, ['busy', 'talks', 'maker-x', 'maker', 'twice', 'twice-too', 'radio', 'once']),
      onDay(2, ['busy', 'busy-interview', 'steady', 'talks', 'maker-x', 'maker', 'paper']),
      onDay(3, ['busy', 'steady', 'maker', 'twice', 'locke', 'once-on-x']),
      onDay(4, ['busy', 'steady', 'maker', 'twice-too']),
    ],
  })
  const table = reportingOf(story)

  it('separate first-hand publishers, related channels together', () => {
    expect(named(table.firstHand)).toEqual([
      'row: Netflix on 1 2 3 4',
      'row: Netflix on X on 1 2',
      'row: Talks on 1 2',
      'interview: Radio, Paper on 1 2',
      'row: Joe Locke on 3',
    ])
  })

  it('combine those with two events, and with one', () => {
    expect(named(table.reports)).toEqual([
      'row: Busy on 1 2 3 4',
      'row: Steady on 2 3 4',
      'two: Twice, Twice Too on 1 3 4',
      'one: Once, Once on X on 1 3',
    ])
  })

  it('count the sources of a cell by relation, and link to the first', () => {
    const [busy, , twice] = table.reports
    expect(busy?.source).toBe('busy')
    expect(busy?.cells[1]?.tally).toEqual({ firstHand: 1, own: 1, repeat: 0 })
    expect(twice?.source).toBeUndefined()
    expect(twice?.cells.map(({ tally }) => tally)).toEqual([
      { firstHand: 0, own: 1, repeat: 1 },
      { firstHand: 0, own: 1, repeat: 0 },
      { firstHand: 0, own: 0, repeat: 1 },
    ])
  })
})

describe('in any story', () => {
  it('each source of an event has one relation, and none is lost', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const { event, sources, tally, roots } of reportingOf(story).events) {
          const all = reportings.flatMap((reporting) => sources[reporting])
          expect(all.map(({ id }) => id).toSorted()).toEqual([...citationsOf(event)].toSorted())
          expect(sources.firstHand.every(isFirstHand)).toBe(true)
          expect(reportings.map((reporting) => tally[reporting])).toEqual(
            reportings.map((reporting) => sources[reporting].length),
          )
          expect(sources.own.every((source) => roots.includes(source))).toBe(true)
          // Claims of these stories have no root, so only the roots of the sources count.
          expect(sources.repeat.every(({ id }) => rootOf(story, id) !== id)).toBe(true)
        }
      }),
    )
  })

  it('the rows have each cited publisher once, and as many sources as the events', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const table = reportingOf(story)
        const rows = [...table.firstHand, ...table.reports]
        const cited = story.timeline.sources.filter(({ id }) =>
          story.events.some((event) => citationsOf(event).includes(id)),
        )
        expect(
          rows.flatMap(({ publishers }) => publishers.map(({ name }) => name)).toSorted(),
        ).toEqual([...new Set(cited.map(({ publisher }) => publisher))].toSorted())
        expect(table.cited).toBe(cited.length)
        expect(reportings.reduce((sum, reporting) => sum + table.tally[reporting], 0)).toBe(
          cited.length,
        )
        for (const [place, { tally }] of table.events.entries()) {
          const here = rows.flatMap(({ cells }) => cells.filter((cell) => cell.place === place))
          for (const reporting of reportings)
            expect(here.reduce((sum, cell) => sum + cell.tally[reporting], 0)).toBe(
              tally[reporting],
            )
        }
      }),
    )
  })

  it('a row of one publisher links to a source of theirs, and a combined row has several', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const table = reportingOf(story)
        for (const { fold, publishers, source } of [...table.firstHand, ...table.reports]) {
          expect(publishers.length > 1).toBe(fold !== undefined)
          expect(source === undefined).toBe(fold !== undefined)
          expect(source && story.sourcesById.get(source)?.publisher).toBe(
            fold ? undefined : publishers[0]?.name,
          )
        }
      }),
    )
  })
})
