import { leafShapes, leafVeins } from '../design/drawings/leaves'
import styles from './BareTwigOrnament.module.css'

/** Renders a decorative bare twig, used where there is nothing to show. */
export function BareTwigOrnament() {
  return (
    <svg className={styles.twig} viewBox="0 0 220 96" width="220" height="96" aria-hidden="true">
      <path d="M6 70C40 66 62 50 92 48s58 8 92-12" strokeWidth="4" />
      <path
        d="M58 58c4-14 14-22 28-26M104 48c8 10 20 14 32 12M150 46c4-12 12-18 24-20M186 34c8-2 14 2 12 8s-9 4-8-1"
        strokeWidth="2.4"
      />
      <path d="M146 62c8 4 12 10 8 14s4 10 12 8" strokeWidth="1.4" strokeDasharray="2 6" />
      <g transform="translate(176 88) rotate(64) scale(1.1) translate(-12 -24)">
        <path className={styles.leaf} d={leafShapes.pointed} />
        <path className={styles.vein} d={leafVeins.pointed} strokeWidth="0.9" />
      </g>
    </svg>
  )
}
