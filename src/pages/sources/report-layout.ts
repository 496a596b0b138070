import { monthOf, nameOfMonth } from '../../domain/date/months'
import {
  reportings,
  type Cell,
  type ReportingTable,
  type Reporting,
  type ReportRow,
  type Tally,
} from '../../domain/reporting'
import { enPages } from '../../messages/en-pages'

/* Positions in the chart, in units of its viewBox (about CSS pixels). */

/** The viewBox: names on the left, titles slanted over the top and the right. */
export const box = {
  width: 1152,
  names: 208,
  right: 1072,
  titles: 292,
  leaves: 300,
  first: 328,
  line: 24,
} as const

/** A mark and the number of sources it represents. */
interface Mark {
  readonly reporting: Reporting
  readonly y: number
  readonly count: number
}

/** A row and its position. */
export interface PlacedRow {
  readonly row: ReportRow
  readonly index: number
  readonly y: number
  readonly height: number
}

interface PlacedMonth {
  readonly key: string
  readonly month: string
  /** Empty unless it differs from the month before. */
  readonly year: string
  readonly from: number
  readonly to: number
}

export interface Layout {
  readonly bands: readonly {
    readonly name: string
    readonly y: number
    readonly rows: readonly PlacedRow[]
  }[]
  /** Marks in the column of each event. */
  readonly columns: readonly { readonly x: number; readonly marks: readonly Mark[] }[]
  readonly months: readonly PlacedMonth[]
  readonly pitch: number
  /** Bottom edge of the rows. */
  readonly bottom: number
}

// A folded row has one line per kind; a publisher's row shows only their best kind.
const linesOf = ({ fold, cells }: ReportRow): readonly Reporting[] =>
  fold ? reportings.filter((reporting) => cells.some(({ tally }) => tally[reporting] > 0)) : []

function marksOf({ row, y }: PlacedRow, { tally }: Cell): readonly Mark[] {
  const present = reportings.filter((reporting) => tally[reporting] > 0)
  const lines = linesOf(row)
  if (lines.length > 0)
    return present.map((reporting) => ({
      reporting,
      count: tally[reporting],
      y: y + box.line * (lines.indexOf(reporting) + 0.5),
    }))
  return present.slice(0, 1).map((reporting) => ({
    reporting,
    count: present.reduce((sum, reporting) => sum + tally[reporting], 0),
    y: y + box.line / 2,
  }))
}

/** Computes the position of every row, column and mark. */
export function layoutOf(table: ReportingTable): Layout {
  const pitch = Math.min(64, (box.right - box.names) / table.events.length)
  let y: number = box.first
  let index = 0
  const bands = [
    { name: enPages.sources.chart.firstHand, rows: table.firstHand },
    { name: enPages.sources.chart.reports, rows: table.reports },
  ]
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows }) => {
      const start = y
      y += box.line + 6
      const placed = rows.map((row) => {
        const height = box.line * Math.max(1, linesOf(row).length)
        const placedRow = { row, index, y, height }
        // Separates a row of several lines from the next.
        y += height + (height > box.line ? 8 : 0)
        index += 1
        return placedRow
      })
      y += 14
      return { name, y: start, rows: placed }
    })
  const columns = table.events.map((_, place) => ({
    x: Math.round(box.names + pitch * (place + 0.5)),
    marks: bands.flatMap(({ rows }) =>
      rows.flatMap((placed) =>
        placed.row.cells
          .filter((cell) => cell.place === place)
          .flatMap((cell) => marksOf(placed, cell)),
      ),
    ),
  }))
  return { bands, columns, months: monthsOf(table, pitch), pitch, bottom: y }
}

/** Groups columns by month; an event belongs to the month of the middle of its date, as on the timeline. */
function monthsOf({ events }: ReportingTable, pitch: number): readonly PlacedMonth[] {
  const months: PlacedMonth[] = []
  for (const [place, { event }] of events.entries()) {
    const key = monthOf(event.date)
    const last = months.at(-1)
    const to = box.names + pitch * (place + 1)
    if (last?.key === key) months[months.length - 1] = { ...last, to }
    else {
      const [month = '', year = ''] = nameOfMonth(key).split(' ')
      months.push({
        key,
        month: month.slice(0, 3),
        year: last?.key.startsWith(year) ? '' : year,
        from: to - pitch,
        to,
      })
    }
  }
  return months
}

// Spacing of marks in a strip: repeats are tightest.
const pitches = { firstHand: 12, own: 9.4, repeat: 4.6 } satisfies Record<Reporting, number>
const gap = 3

/** A run of marks of one kind. */
export interface Run {
  readonly reporting: Reporting
  readonly start: number
  readonly pitch: number
  readonly count: number
}

/** Lays out the marks of one event in a strip, kind after kind, to the same scale for all events. */
export function stripOf(tally: Tally): { readonly width: number; readonly runs: readonly Run[] } {
  let width = 0
  const runs = reportings
    .filter((reporting) => tally[reporting] > 0)
    .map((reporting) => {
      const pitch = pitches[reporting]
      const start = width + pitch / 2
      width += pitch * tally[reporting] + gap
      return { reporting, start, pitch, count: tally[reporting] }
    })
  return { width, runs }
}
