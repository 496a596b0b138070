import { branchShapes } from '../../design/drawings/branch'
import { leafShapes, leafVeins } from '../../design/drawings/leaves'
import tones from '../../components/LeafTone.module.css'
import styles from './Branch.module.css'

/** Renders a decorative branch with leaves of every kind. */
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
      {branchShapes.leaves.map(({ leaf, colour, transform }) => (
        <g key={leaf} className={tones.tone} data-colour={colour} transform={transform}>
          <path d={leafShapes[leaf]} fill="currentColor" />
          <path className={styles.veins} d={leafVeins[leaf]} />
        </g>
      ))}
    </svg>
  )
}
