import { useRef } from 'react'
import {
  buriedBud,
  buriedVine,
  flake,
  flakesOf,
  hills,
  lastLeaf,
  snowCaps,
  snowLines,
  twigs,
} from '../../design/drawings/winter'
import { useHasBeenSeen } from '../../scroll/use-when-seen'
import styles from './Winter.module.css'

/** Renders what a long silence looks like: a bare vine, one bud below the snow, a flake for each week, a leaf that falls once. */
export function Winter({ weeks }: { readonly weeks: number }) {
  const drawing = useRef<SVGSVGElement>(null)
  const isSeen = useHasBeenSeen(drawing, '0px 0px -22%')
  return (
    <>
      <svg className={styles.far} width="1" height="1" aria-hidden="true">
        {hills.map((d) => (
          <path key={d} d={d} />
        ))}
      </svg>
      <svg ref={drawing} className={styles.near} width="1" height="1" aria-hidden="true">
        <path className={styles.caps} d={snowCaps} />
        <path className={styles.lines} d={snowLines} />
        <path d={twigs} />
        <path className={styles.buried} d={buriedVine} />
        <path className={styles.hollow} d={buriedBud.hollow} />
        <path d={buriedBud.shoot} />
        <g className={styles.bud} transform={buriedBud.end}>
          <path d={buriedBud.bud} />
          <path d={buriedBud.scales} />
        </g>
        {flakesOf(weeks).map((transform) => (
          <path key={transform} className={styles.lines} transform={transform} d={flake} />
        ))}
        <g transform={lastLeaf.place}>
          <g className={styles.leaf} data-seen={isSeen || undefined}>
            <path transform={lastLeaf.lie} d={lastLeaf.outline} />
            <path className={styles.veins} transform={lastLeaf.lie} d={lastLeaf.veins} />
          </g>
        </g>
      </svg>
    </>
  )
}
