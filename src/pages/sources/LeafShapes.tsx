import { leafShapes, leafTone } from '../../design/drawings/leaves'
import type { ReportingTable } from '../../domain/reporting'
import { typeOf } from '../../domain/story'
import { useStory } from '../../components/story-context'
import styles from './LeafShapes.module.css'

/** Renders the leaf symbols used by the picture and the strips; hiding it would empty its uses. */
export function LeafShapes({ table }: { readonly table: ReportingTable }) {
  const story = useStory()
  return (
    <svg className={styles.shapes} width="0" height="0" aria-hidden="true">
      <defs>
        {[...new Set(table.events.map(({ event }) => event.type))].map((type) => (
          <path
            key={type}
            className={styles.leaf}
            id={`leaf-${type}`}
            d={leafShapes[typeOf(story, type).leaf]}
            fill={leafTone(typeOf(story, type).colour)}
          />
        ))}
      </defs>
    </svg>
  )
}
