import type { Story } from '../../domain/story'
import type { Row } from '../../domain/listing'
import { EventCard } from './EventCard'
import styles from './Timeline.module.css'
import { Vine } from './Vine'

/** Renders a single event with its piece of the vine. */
export function LoneEvent({ story, row }: { readonly story: Story; readonly row: Row }) {
  return (
    <div className={styles.story}>
      <Vine isGrown />
      <EventCard story={story} row={row} isLinked={false} isAlone />
    </div>
  )
}
