import type { Rail } from '../../domain/rail'
import { pointAt, strokeFrom, type RailShape } from '../../design/drawings/rail'
import { en } from '../../messages/en'
import styles from './RailMap.module.css'

interface RailWordsProps {
  readonly rail: Rail
  readonly shape: RailShape
  readonly words: NonNullable<RailShape['words']>
}

/** Renders the names of months and the lengths of silences along the line. */
export function RailWords({ rail: { months, silences }, shape, words }: RailWordsProps) {
  const isColumn = shape.along === 'y'
  return (
    <g className={styles.words}>
      {months.map(({ month, name, year, at }) => (
        <g key={month}>
          <line
            {...strokeFrom(shape, [at, shape.line + (isColumn ? -0.5 : 0.5)], [at, shape.line])}
          />
          <svg {...pointAt(shape, at, words.months)} overflow="visible">
            <text className={styles.month} x={isColumn ? 0 : 3} dy="0.8em">
              {name.slice(0, 3)}
            </text>
            {year && isColumn && <text dy="1.9em">{year}</text>}
          </svg>
        </g>
      ))}
      {(words.silences === undefined ? [] : silences).map(({ from, to, weeks }) => (
        <g key={from}>
          {!isColumn && (
            <line
              className={styles.leader}
              {...strokeFrom(
                shape,
                [(from + to) / 2, (words.silences ?? 0) + 1],
                [(from + to) / 2, shape.line - 0.5],
              )}
            />
          )}
          <svg {...pointAt(shape, (from + to) / 2, words.silences ?? 0)} overflow="visible">
            {isColumn ? (
              <>
                <text dy="-0.15em">{en.rail.silence(weeks)[0]}</text>
                <text dy="0.95em">{en.rail.silence(weeks)[1]}</text>
              </>
            ) : (
              <text dy="0.8em" textAnchor={anchorAt((from + to) / 2)}>
                {en.rail.silence(weeks).join(' ')}
              </text>
            )}
          </svg>
        </g>
      ))}
    </g>
  )
}

// Text near an end of the line grows inwards.
function anchorAt(at: number) {
  if (at < 0.2) return 'start'
  return at > 0.8 ? 'end' : 'middle'
}
