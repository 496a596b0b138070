import { leafShapes, leafVeins, type LeafShape } from '../design/drawings/leaves'
import styles from './Leaf.module.css'

interface LeafProps {
  readonly shape: LeafShape
  /** Whether the veins are drawn too, for a leaf that is large enough to show them. */
  readonly veined?: boolean
}

/** A leaf as an ornament: what it tells is always said in words beside it. */
export function Leaf({ shape, veined = false }: LeafProps) {
  return (
    <svg
      className={styles.leaf}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={leafShapes[shape]} />
      {veined && <path className={styles.veins} d={leafVeins[shape]} />}
    </svg>
  )
}
