import { leafShapes, leafVeins, type LeafName } from '../design/drawings/leaves'
import styles from './Leaf.module.css'

interface LeafProps {
  readonly shape: LeafName
  /** Draws the veins too, for a leaf large enough to show them. */
  readonly veined?: boolean
}

/** Renders a decorative leaf; the text next to it must say what it means. */
export function Leaf({ shape, veined = false }: LeafProps) {
  return (
    <svg className={styles.leaf} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={leafShapes[shape]} />
      {veined && <path className={styles.veins} d={leafVeins[shape]} />}
    </svg>
  )
}
