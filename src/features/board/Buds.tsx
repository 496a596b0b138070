import * as m from 'framer-motion/m'
import { useHydrated } from '../../browser/use-hydrated'
import { budShapes } from '../../design/drawings/buds'
import { appearances } from '../../design/motion'
import type { BoardRow } from '../../domain/board'
import { useAppearance } from '../../ui/MotionProvider'
import styles from './Buds.module.css'

/** Renders one bud for each question, filled by the standing of its answer; an ornament of the count in words. */
export function Buds({ rows }: { readonly rows: readonly BoardRow[] }) {
  const { width, twig, buds } = budShapes(rows.length)
  const appearance = useAppearance('bud')
  if (!useHydrated()) return null
  return (
    <svg
      className={styles.buds}
      viewBox={`0 0 ${width} 19`}
      width={width}
      height="19"
      fill="currentColor"
      aria-hidden="true"
    >
      <path fill="none" stroke="currentColor" strokeWidth="1.4" d={twig + buds.join('')} />
      {rows.map(({ question, set }, index) => {
        const standing = set?.answer.standing
        // Keyed by its standing: a bud that fills is another one, which opens.
        return (
          standing &&
          standing !== 'open' && (
            <m.path
              key={`${question.id} ${standing}`}
              data-standing={standing}
              d={buds[index]}
              {...appearance}
              transition={{ ...appearances.bud.transition, delay: index * 0.04 }}
            />
          )
        )
      })}
    </svg>
  )
}
