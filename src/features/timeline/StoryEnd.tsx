import { useRef, type ReactNode } from 'react'
import { useStory } from '../../components/story-context'
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
import { useHasBeenSeen } from '../../scroll/use-when-seen'
import { Afterwards } from './Afterwards'
import styles from './StoryEnd.module.css'
import { Wreath } from './Wreath'

interface StoryEndProps {
  readonly isFiltered: boolean
  /** What follows below the last day. */
  readonly children?: ReactNode
}

/** Renders the end of the story: how its questions and its vine end, its last day, and what came after, unless filtered. */
export function StoryEnd({ isFiltered, children }: StoryEndProps) {
  const { boardEvents, events, isComplete, timeline } = useStory()
  const last = events.at(-1)
  const isWhole = !isFiltered && isComplete && last !== undefined
  const board = boardAfter(timeline.questions, boardEvents)
  const answered = board.filter((row) => !isOpen(row)).length
  return (
    <>
      <div className={styles.end}>
        {isWhole && <WreathOfEvents />}
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
          {children}
        </div>
      </div>
      {isWhole && timeline.afterwards.length > 0 && <Afterwards />}
    </>
  )
}

/** Renders the end of the vine: a wreath of all events in order. Each is linked once seen, for a pointer only, as its card is there. */
function WreathOfEvents() {
  const story = useStory()
  const goToEvent = useGoToEvent()
  const svg = useRef<SVGSVGElement>(null)
  const isSeen = useHasBeenSeen(svg)
  return (
    <svg
      ref={svg}
      className={isSeen ? styles.seen : undefined}
      viewBox="-60-30 336 278"
      width="336"
      height="278"
      stroke="var(--paper)"
      strokeWidth=".6"
      aria-hidden="true"
    >
      <Wreath
        name="leaf"
        types={story.events.map(({ type }) => typeOf(story, type))}
        root="M-60-30C-66 70-50 206 16 234 64 254 118 246 120 206"
        renderLeaf={(href, transform, index) => {
          const id = story.events[index]?.id
          const leaf = <use key={transform} href={href} transform={transform} />
          return isSeen && id !== undefined ? (
            <Link key={id} to={to.event(id)} tabIndex={-1} instead={() => goToEvent(id)}>
              {leaf}
            </Link>
          ) : (
            leaf
          )
        }}
      />
    </svg>
  )
}
