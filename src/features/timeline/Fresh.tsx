import { use } from 'react'
import type { EventId } from '../../content/schema'
import { FreshEvents } from '../../components/fresh-events'
import { SproutOrnament } from '../../ui/SproutOrnament'
import styles from './Fresh.module.css'

/** A label above an event that came or changed since the last visit; it takes no room, so that nothing moves when it appears. */
export function FreshMark({ event }: { readonly event: EventId }) {
  const freshness = use(FreshEvents).get(event)
  if (!freshness) return null
  return (
    <p className={styles.fresh}>
      <SproutOrnament />
      {freshness === 'new' ? 'New since your last visit' : 'Changed since your last visit'}
    </p>
  )
}
