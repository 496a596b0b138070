import { useMemo, useState, type PointerEvent } from 'react'
import { cutTo } from '../../domain/phrases'
import { reportings, type ReportedEvent, type ReportingTable } from '../../domain/reporting'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import { box, layoutOf, type Layout, type PlacedRow } from './report-layout'
import { marksDown } from './report-marks'
import { nameOfRow, tallyInWords } from './report-words'
import { ReportMarks } from './ReportMarks'
import styles from './ReportPicture.module.css'
import { en } from '../../messages/en'
import { enPages } from '../../messages/en-pages'

/** Renders a chart of events against publishers, from 75rem; narrower windows get `ReportStrips` instead. */
export function ReportPicture({ table }: { readonly table: ReportingTable }) {
  const [highlighted, setHighlighted] = useState<number>()
  const layout = useMemo(() => layoutOf(table), [table])
  // Memoised, so that highlighting a row does not redraw hundreds of marks.
  const columns = useMemo(() => <Columns table={table} layout={layout} />, [table, layout])
  const rows = layout.bands.flatMap((band) => band.rows)
  const height = layout.bottom + 48
  // Columns cover the rows and receive the pointer events, so the row is found by height.
  const highlightAt = ({ clientY, currentTarget }: PointerEvent<SVGSVGElement>) => {
    const { top, height: drawnHeight } = currentTarget.getBoundingClientRect()
    const at = ((clientY - top) / drawnHeight) * height
    setHighlighted(rows.find(({ y, height: rowHeight }) => at >= y && at < y + rowHeight)?.index)
  }
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${box.width} ${height}`}
      role="group"
      aria-label={enPages.sources.chart.label}
      onPointerMove={highlightAt}
      onPointerLeave={() => setHighlighted(undefined)}
    >
      <g className={styles.ground} aria-hidden="true">
        {layout.months.map(({ key, month, year, from, to: end }, index) => (
          <g key={`${key} ${from}`}>
            {index % 2 === 0 && (
              <rect
                x={from}
                y={box.leaves - 8}
                width={end - from}
                height={height - box.leaves + 8}
                rx="9"
              />
            )}
            <text x={(from + end) / 2} y={box.first + 12}>
              {month}
            </text>
            <text x={(from + end) / 2} y={box.first + 26}>
              {year}
            </text>
          </g>
        ))}
        <path d={rows.map(guides).join('')} />
      </g>
      <g className={styles.rows}>
        {layout.bands.map(({ name, y }) => (
          <text key={name} className={styles.band} y={y + 18} aria-hidden="true">
            {name}
          </text>
        ))}
        {rows.map((placed) => (
          <Row key={placed.index} {...placed} pointed={placed.index === highlighted} />
        ))}
      </g>
      <g className={styles.sums} aria-hidden="true">
        <text y={layout.bottom + 16}>{enPages.sources.chart.sources}</text>
        <text y={layout.bottom + 36}>{enPages.sources.chart.originals}</text>
      </g>
      <g className={styles.columns}>{columns}</g>
    </svg>
  )
}

/** Returns dotted guides along each line of a row, from its name to its total. */
function guides({ y, height }: PlacedRow): string {
  return Array.from(
    { length: Math.round(height / box.line) },
    (_, line) => `M${box.names} ${y + box.line * (line + 0.5)}H${box.right}`,
  ).join('')
}

function Row({ row, y, height, pointed }: PlacedRow & { readonly pointed: boolean }) {
  const name = nameOfRow(row)
  const shown = cutTo(30, name)
  const middle = y + height / 2 + 4.5
  return (
    <g data-pointed={pointed || undefined}>
      <rect y={y} width={box.width} height={height} rx="7" />
      {row.source ? (
        // The link covers the name only: further right it would lie under the links of columns.
        <a href={`#source-${row.source}`} aria-label={shown === name ? undefined : name}>
          <rect y={y} width={box.names - 8} height={height} rx="7" />
          <text y={middle}>{shown}</text>
        </a>
      ) : (
        <text y={middle}>{shown}</text>
      )}
      <text x={box.right + 12} y={middle}>
        {en.common.eventCount(row.cells.length)}
      </text>
    </g>
  )
}

function Columns({ table, layout }: { readonly table: ReportingTable; readonly layout: Layout }) {
  return table.events.map((reported, index) => (
    <Column key={reported.event.id} reported={reported} layout={layout} index={index} />
  ))
}

function Column({
  reported,
  layout,
  index,
}: {
  readonly reported: ReportedEvent
  readonly layout: Layout
  readonly index: number
}) {
  const { event, tally, roots } = reported
  const { x, marks } = layout.columns[index] ?? { x: 0, marks: [] }
  const { leaves, first } = box
  return (
    <Link
      to={to.event(event.id)}
      aria-label={enPages.sources.chart.column(event.title, tallyInWords(reported))}
    >
      <g transform={`translate(${x})`}>
        <rect
          x={-layout.pitch / 2}
          y={leaves - 8}
          width={layout.pitch}
          height={layout.bottom - leaves + 56}
          rx="9"
        />
        <text transform={`translate(4 ${box.titles - 6}) rotate(-56)`}>
          {cutTo(52, event.title)}
        </text>
        <path d={stem(first + 30, marks.at(-1)?.y ?? first)} />
        <use href={`#leaf-${event.type}`} transform={`translate(-11 ${leaves - 4}) scale(.92)`} />
        {reportings.map((reporting) => {
          const heights = marks.flatMap((mark) => (mark.reporting === reporting ? [mark.y] : []))
          return (
            heights.length > 0 && (
              <ReportMarks
                key={reporting}
                reporting={reporting}
                d={marksDown(reporting, heights)}
              />
            )
          )
        })}
        {marks.map(
          ({ reporting, y, count }) =>
            count > 1 && (
              <text key={`${y} ${reporting}`} x="7" y={y - 2}>
                {count}
              </text>
            ),
        )}
      </g>
      <text x={x} y={layout.bottom + 16}>
        {tally.firstHand + tally.own + tally.repeat}
      </text>
      <text x={x} y={layout.bottom + 36}>
        {roots.length}
      </text>
    </Link>
  )
}

/** Returns a slightly curved stem from the month to the lowest mark. */
function stem(from: number, until: number): string {
  const half = Math.round((until - from) / 2)
  return `M0 ${from}q3 ${half / 2} 0 ${half}t0 ${half}`
}
