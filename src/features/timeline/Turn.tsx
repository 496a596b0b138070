import { useRef } from 'react'
import { useStory } from '../../components/story-context'
import type { TimelineEvent } from '../../content/schema'
import { leafShapes, leafTone } from '../../design/drawings/leaves'
import { wreathLeaves, wreathSize, wreathWood } from '../../design/drawings/wreath'
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
      <Wreath />
      <p className={styles.count} data-part="count">
        <b>{en.timeline.turn.numbers(turn.before, turn.after)}</b>{' '}
        <span>{en.timeline.turn.rest(turn.total)}</span>
      </p>
    </div>
  )
}

const leaves = wreathLeaves(27)
const margin = 26

/** Renders a heart of leaves of all types. */
function Wreath() {
  const { types } = useStory().timeline
  const { width, height } = wreathSize
  return (
    <svg
      className={styles.wreath}
      viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        {types.map(({ leaf }) => (
          <path
            key={leaf}
            id={`turn-${leaf}`}
            d={leafShapes[leaf]}
            transform="scale(1.9) translate(-12 -24)"
          />
        ))}
      </defs>
      <path className={styles.wood} d={wreathWood} pathLength="1" data-part="wood" />
      {leaves.map(({ x, y, turn }, index) => {
        const type = types[index % types.length]
        return (
          type && (
            <g key={`${x} ${y}`} transform={`translate(${x} ${y}) rotate(${turn})`}>
              <use data-part="leaf" href={`#turn-${type.leaf}`} fill={leafTone(type.colour)} />
            </g>
          )
        )
      })}
    </svg>
  )
}
