import { leafShapes, type LeafShape } from '../design/leaf-shapes'
import styles from './Leaf.module.css'

/** A leaf as an ornament: what it tells is always said in words beside it. */
export function Leaf({ shape }: { readonly shape: LeafShape }) {
  return (
    <svg className={styles.leaf} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={leafShapes[shape]} />
    </svg>
  )
}
