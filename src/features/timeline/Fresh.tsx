import { use } from 'react'
import type { EventId } from '../../content/schema'
import { FreshEvents } from '../../components/fresh-events'
import { SproutOrnament } from '../../ui/SproutOrnament'
import { en } from '../../messages/en'
import styles from './Fresh.module.css'

/** Renders a label above an event that is new or changed since the last visit; it shifts nothing when it appears. */
export function FreshMark({ event }: { readonly event: EventId }) {
  const freshness = use(FreshEvents).get(event)
  if (!freshness) return null
  return (
    <p className={styles.fresh}>
      <SproutOrnament />
      {en.timeline.fresh[freshness]}
    </p>
  )
}
