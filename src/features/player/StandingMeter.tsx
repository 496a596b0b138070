import { useId } from 'react'
import { confirmedOn, type BoardRow } from '../../domain/board'
import { en } from '../../messages/en'
import styles from './StandingMeter.module.css'

const width = 17

/** Renders the board as one line of seeds, filled by standing and ticked once confirmed. */
export function StandingMeter({ rows }: { readonly rows: readonly BoardRow[] }) {
  const seed = useId()
  return (
    <p className={styles.meter}>
      <svg
        className={styles.seeds}
        viewBox={`0 0 ${width * rows.length} 16`}
        width={width * rows.length}
        height="16"
        aria-hidden="true"
      >
        <clipPath id={seed}>
          <circle r="6.2" />
        </clipPath>
        {rows.map(({ question, set }, place) => (
          <g
            key={question.id}
            className={styles.seed}
            data-standing={set?.answer.standing}
            transform={`translate(${width * (place + 0.5)} 8)`}
          >
            <g clipPath={`url(#${seed})`}>
              <rect className={styles.filling} x="-7" y="-7" width="14" height="14" />
            </g>
            <circle className={styles.shell} r="6.2" />
            <path className={styles.tick} d="M-2.9.3-.9 2.5 3.1-2.3" />
          </g>
        ))}
      </svg>
      <span>{en.common.confirmedOf(confirmedOn(rows), rows.length)}</span>
    </p>
  )
}
