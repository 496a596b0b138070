import { leafShapes } from '../../design/drawings/leaves'
import type { ReportingTable } from '../../domain/reporting'
import { leafOfType } from '../../design/drawings/type-leaf'
import styles from './LeafShapes.module.css'

/** The leaves of the picture and the strips, each drawn once for both; it must not be hidden, or its uses would be empty. */
export function LeafShapes({ table }: { readonly table: ReportingTable }) {
  return (
    <svg className={styles.shapes} width="0" height="0" aria-hidden="true">
      <defs>
        {[...new Set(table.events.map(({ event }) => event.type))].map((type) => (
          <path
            key={type}
            className={styles.leaf}
            id={`leaf-${type}`}
            d={leafShapes[leafOfType[type]]}
            fill={`var(--type-${type})`}
          />
        ))}
      </defs>
    </svg>
  )
}
