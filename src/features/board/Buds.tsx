import { useHydrated } from '../../browser/use-hydrated'
import { budShapes } from '../../design/drawings/buds'
import type { BoardRow } from '../../domain/board'
import styles from './Buds.module.css'

/** Renders one bud for each question, filled by the standing of its answer; an ornament of the count in words. */
export function Buds({ rows }: { readonly rows: readonly BoardRow[] }) {
  const { width, twig, buds } = budShapes(rows.length)
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
        return (
          <path
            key={question.id}
            data-standing={standing === 'open' ? undefined : standing}
            d={buds[index]}
          />
        )
      })}
    </svg>
  )
}
