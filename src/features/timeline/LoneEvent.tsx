import type { Row } from '../../domain/listing'
import { EventCard } from './EventCard'
import styles from './Timeline.module.css'
import { Vine } from './Vine'

/** Renders a single event with its piece of the vine. */
export function LoneEvent({ row }: { readonly row: Row }) {
  return (
    <div className={styles.story}>
      <Vine isGrown />
      <EventCard row={row} isAlone />
    </div>
  )
}
