import { useCallback, useRef, useState } from 'react'
import { useStory } from '../../components/story-context'
import { leafShapes, leafTone } from '../../design/drawings/leaves'
import { wreathLeaves, wreathWood } from '../../design/drawings/wreath'
import { boardAfter, confirmedOn, isOpen } from '../../domain/board'
import { dayOf } from '../../domain/date/calendar'
import { dateInWords } from '../../domain/date/format'
import { lastMonthOf, nameOfMonth } from '../../domain/date/months'
import { spanOf } from '../../domain/date/span'
import { typeOf } from '../../domain/story'
import { en } from '../../messages/en'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import { useGoToEvent } from '../../scroll/use-go-to-event'
import { useWhenSeen } from '../../scroll/use-when-seen'
import { Afterwards } from './Afterwards'
import styles from './StoryEnd.module.css'

/** Renders the end of the story: how its questions and its vine end, its last day, and what came after, unless filtered. */
export function StoryEnd({ isFiltered }: { readonly isFiltered: boolean }) {
  const { boardEvents, events, isComplete, timeline } = useStory()
  const last = events.at(-1)
  const isWhole = !isFiltered && isComplete && last !== undefined
  const board = boardAfter(timeline.questions, boardEvents)
  const answered = board.filter((row) => !isOpen(row)).length
  return (
    <>
      <div className={styles.end}>
        {isWhole && <Wreath />}
        <div>
          {isWhole && (
            <p className={styles.questions}>
              {en.timeline.questions(answered, confirmedOn(board), board.length)}
            </p>
          )}
          <p>
            {isComplete && last
              ? en.timeline.endsOn(dateInWords(dayOf(spanOf(last.date).last)))
              : en.timeline.endsIn(nameOfMonth(lastMonthOf(timeline.scope)))}
          </p>
        </div>
      </div>
      {isWhole && timeline.afterwards.length > 0 && <Afterwards />}
    </>
  )
}

/** Renders the end of the vine: a wreath of all events in order. Each is linked once seen, for a pointer only, as its card is there. */
function Wreath() {
  const story = useStory()
  const goToEvent = useGoToEvent()
  const svg = useRef<SVGSVGElement>(null)
  const [isSeen, setSeen] = useState(false)
  useWhenSeen(
    svg,
    useCallback(() => setSeen(true), []),
  )
  const places = wreathLeaves(story.events.length)
  return (
    <svg
      ref={svg}
      className={isSeen ? styles.seen : undefined}
      viewBox="-60-20 336 262"
      width="336"
      height="262"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        {[...new Set(story.events.map(({ type }) => type))].map((type) => {
          const { leaf, colour } = typeOf(story, type)
          return (
            <path
              key={type}
              id={`leaf-${type}`}
              d={leafShapes[leaf]}
              fill={leafTone(colour)}
              transform="scale(1.4)translate(-12-20)"
            />
          )
        })}
      </defs>
      <path
        d={`M-60-20C-66 70-46 190 6 222 52 250 106 240 120 206${wreathWood}`}
        fill="none"
        stroke="var(--vine)"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <path
        d="M-60-8c-15-3-21-12-20-21 10-1 20 8 20 21 0-13 10-22 20-21 1 9-5 18-20 21Z"
        fill="var(--vine)"
      />
      <g>
        {story.events.map(({ id, type }, index) => {
          const { x, y, turn } = places[index] ?? { x: 0, y: 0, turn: 0 }
          const leaf = (
            <use
              key={id}
              href={`#leaf-${type}`}
              transform={`translate(${x} ${y})rotate(${turn})`}
            />
          )
          return isSeen ? (
            <Link key={id} to={to.event(id)} tabIndex={-1} instead={() => goToEvent(id)}>
              {leaf}
            </Link>
          ) : (
            leaf
          )
        })}
      </g>
    </svg>
  )
}
