import { branchShapes } from '../../design/drawings/branch'
import { leafTone } from '../../design/drawings/leaves'
import styles from './Branch.module.css'

/** Renders a decorative branch with leaves of every kind, which grows once when the page is painted. */
export function Branch() {
  return (
    <svg
      className={styles.drawing}
      viewBox={branchShapes.box}
      width="656"
      height="204"
      overflow="visible"
      aria-hidden="true"
    >
      <g className={styles.whole} fill="none" strokeLinecap="round">
        {branchShapes.leaves.map(({ colour, shape, veins, transform }) => (
          <g key={colour} transform={transform}>
            <path d={shape} fill={leafTone(colour)} />
            <path d={veins} stroke="var(--paper)" strokeWidth=".6" />
          </g>
        ))}
        <g className={styles.wood} stroke="var(--vine)" strokeWidth="3">
          <path d={branchShapes.wood} fill="var(--vine)" stroke="none" />
          <path d={branchShapes.stalks} />
        </g>
      </g>
    </svg>
  )
}
