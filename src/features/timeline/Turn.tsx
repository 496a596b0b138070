import { useRef, type RefObject } from 'react'
import { useStory } from '../../components/story-context'
import type { TimelineEvent } from '../../content/schema'
import { turnOf } from '../../domain/turn'
import { en } from '../../messages/en'
import { usePlayWhenSeen } from '../../scroll/use-play-when-seen'
import styles from './Turn.module.css'
import { Wreath } from './Wreath'

const leafCount = 27

const loadTurn = async () => (await import('./turn-animation')).playTurn

/** Renders large what an event replaced, if it turns the story: it plays when the reader gets there. */
export function Turn({ event }: { readonly event: TimelineEvent }) {
  const panel = useRef<HTMLDivElement>(null)
  usePlayWhenSeen('turn', panel, loadTurn)
  return <TurnPanel ref={panel} event={event} />
}

interface TurnPanelProps {
  /** What the animation of `turn-animation.ts` plays in. */
  readonly ref: RefObject<HTMLDivElement | null>
  readonly event: TimelineEvent
}

/** Renders the turn as it ends, or nothing for an event that is none. */
export function TurnPanel({ ref, event }: TurnPanelProps) {
  const story = useStory()
  const turn = turnOf(story, event)
  if (!turn) return null
  const { types } = story.timeline
  const leaves = Array.from(
    { length: leafCount },
    (_, index) => types[index % types.length],
  ).filter((type) => type !== undefined)
  return (
    <div ref={ref} className={styles.turn}>
      <p className={styles.words}>
        <del>
          {turn.from}
          <span className={styles.strike} data-part="strike" aria-hidden="true" />
        </del>{' '}
        <ins data-part="answer">{turn.to}.</ins>
      </p>
      <svg
        className={styles.wreath}
        viewBox="-30-26 300 282"
        width="300"
        height="282"
        aria-hidden="true"
      >
        <Wreath
          name="turn"
          types={leaves}
          renderLeaf={(href, transform) => (
            <g key={transform} transform={transform}>
              <use data-part="leaf" href={href} />
            </g>
          )}
        />
      </svg>
      <p className={styles.count} data-part="count">
        <b>{en.timeline.turn.numbers(turn.before, turn.after)}</b>{' '}
        <span>{en.timeline.turn.rest(turn.total)}</span>
      </p>
    </div>
  )
}
