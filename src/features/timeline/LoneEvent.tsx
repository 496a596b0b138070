import type { Row } from '../../domain/listing'
import { EventCard } from './EventCard'
import styles from './Timeline.module.css'
import { Stem } from './Vine'

/** Renders a single event with its piece of the vine. */
export function LoneEvent({ row }: { readonly row: Row }) {
  return (
    <div className={styles.story}>
      <div className={styles.alone}>
        <Stem />
        <EventCard row={row} isAlone />
      </div>
    </div>
  )
}
