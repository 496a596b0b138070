import { useRef } from 'react'
import { useStory } from '../../components/story-context'
import type { TimelineEvent } from '../../content/schema'
import { turnOf } from '../../domain/turn'
import { en } from '../../messages/en'
import { usePlayWhenSeen } from '../../scroll/use-play-when-seen'
import styles from './Turn.module.css'

const loadTurn = async () => (await import('./turn-animation')).playTurn

/** Renders large what an event replaced, if it turns the story: it plays when the reader gets there. */
export function Turn({ event }: { readonly event: TimelineEvent }) {
  const panel = useRef<HTMLDivElement>(null)
  usePlayWhenSeen('turn', panel, loadTurn)
  const turn = turnOf(useStory(), event)
  if (!turn) return null
  return (
    <div ref={panel} className={styles.turn}>
      <p className={styles.words}>
        <del>
          {turn.from}
          <span className={styles.strike} data-part="strike" aria-hidden="true" />
        </del>{' '}
        <ins data-part="answer">{turn.to}.</ins>
      </p>
      <p className={styles.count} data-part="count">
        {en.timeline.turn(turn.before, turn.after, turn.total)}
      </p>
    </div>
  )
}
