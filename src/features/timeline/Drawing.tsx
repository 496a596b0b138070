import type { RefObject } from 'react'
import { useStory } from '../../components/story-context'
import type { TimelineEvent } from '../../content/schema'
import { leafTone } from '../../design/drawings/leaves'
import objects from '../../design/drawings/objects.svg'
import { typeOf } from '../../domain/story'
import { useHasBeenSeen } from '../../scroll/use-when-seen'
import styles from './Drawing.module.css'

interface DrawingProps {
  readonly event: TimelineEvent
  readonly card: RefObject<HTMLElement | null>
}

/** Renders the drawing of an event once its card is near the window; one stroke of it draws itself when the event is read. */
export function Drawing({ event, card }: DrawingProps) {
  const { colour } = typeOf(useStory(), event.type)
  const isNear = useHasBeenSeen(card, '50% 0px')
  if (!isNear || !event.drawing) return null
  return (
    <svg
      className={styles.drawing}
      width="144"
      height="144"
      color={leafTone(colour)}
      aria-hidden="true"
    >
      <use href={`${objects}#${event.drawing}`} />
    </svg>
  )
}
