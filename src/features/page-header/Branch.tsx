import { branchShapes } from '../../design/drawings/branch'
import tones from '../../components/TypeTone.module.css'
import styles from './Branch.module.css'

/** Renders a decorative branch with one leaf per event type. */
export function Branch() {
  return (
    <svg
      className={styles.branch}
      viewBox="0 0 420 250"
      width="210"
      height="125"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.wood} d={branchShapes.wood} />
      <path className={styles.twig} d={branchShapes.twig} />
      {branchShapes.leaves.map(({ type, shape, veins, transform }) => (
        <g key={type} className={tones.tone} data-type={type} transform={transform}>
          <path d={shape} fill="currentColor" />
          <path className={styles.veins} d={veins} />
        </g>
      ))}
    </svg>
  )
}
