import { lineOf, monthsOf } from '../../domain/cast'
import type { Person, TimelineEvent } from '../../content/schema'
import { leavesOf } from '../../domain/story'
import { leafTone } from '../../design/drawings/leaves'
import { monthOnTwig, placeOn, twigShapes, type TwigSize } from '../../design/drawings/twig'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { EventDate } from '../../components/EventDate'
import { LeafTone } from '../../components/LeafTone'
import { useStory } from '../../components/story-context'
import { castIds } from '../../router/cast-ids'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import styles from './EventTwig.module.css'
import { enPages } from '../../messages/en-pages'

// In drawing units; "small" is for cards, "large" for a person's page.
const sizes = {
  small: { width: 240, leaf: 13, room: 12 },
  large: { width: 400, leaf: 17, room: 15 },
} as const satisfies Record<string, TwigSize>

// On both sides of the twig, in drawing units.
const margin = 6

interface EventTwigProps {
  readonly person: Person
  readonly size: keyof typeof sizes
}

/** Renders a person's events as leaves on a twig spanning the whole story; those of a large one lead to the events. */
export function EventTwig({ person, size }: EventTwigProps) {
  const story = useStory()
  const { width } = sizes[size]
  const line = lineOf(story, person)
  const months = monthsOf(story)
  const twig = twigShapes(sizes[size], leavesOf(story, line), months)
  const isLarge = size === 'large'
  return (
    <div className={styles.events} data-size={size}>
      <p>
        <span>{enPages.cast.inEvents(line.length)}</span>
        {line.length > 0 && !isLarge && (
          <VisuallyHidden>{`: ${line.map(({ event }) => event.title).join('; ')}`}</VisuallyHidden>
        )}
      </p>
      <svg
        className={styles.twig}
        viewBox={`-${margin} 0 ${width + 2 * margin} ${2 * twig.middle + (isLarge ? 14 : 0)}`}
        aria-hidden="true"
      >
        <path stroke="var(--line-firm)" d={twig.months} />
        <path
          fill="none"
          stroke="var(--vine)"
          strokeWidth="1.6"
          strokeLinecap="round"
          d={twig.stem}
        />
        {isLarge
          ? months.map((month, index) => (
              <text
                fill="var(--ink-soft)"
                key={month.year + month.name}
                x={placeOn(width, month.at)}
                y={2 * twig.middle + 12}
              >
                {monthOnTwig(month, index)}
              </text>
            ))
          : twig.leaves.map(({ id, colour, d, transform }) => (
              <path key={id} fill={leafTone(colour)} d={d} transform={transform} />
            ))}
      </svg>
      {isLarge && (
        <ol className={styles.leaves}>
          {twig.leaves.map((leaf) => (
            <LinkedLeaf
              key={leaf.id}
              leaf={leaf}
              share={(leaf.x + margin) / (width + 2 * margin)}
              event={line.find(({ event }) => event.id === leaf.id)?.event}
            />
          ))}
        </ol>
      )}
    </div>
  )
}

interface LinkedLeafProps {
  readonly leaf: ReturnType<typeof twigShapes>['leaves'][number]
  /** Where on the twig it grows, from 0 to 1. */
  readonly share: number
  readonly event: TimelineEvent | undefined
}

/** Renders a leaf as a link to its event, in an element of HTML: browsers capture no part of an SVG for a view transition. */
function LinkedLeaf({ leaf: { colour, turn, d }, share, event }: LinkedLeafProps) {
  if (!event) return null
  const path = to.event(event.id)
  return (
    <li>
      <svg width={`${Math.round(share * 1000) / 10}%`} height="0" aria-hidden="true" />
      <Link to={path} id={castIds.leaf(event.id)} data-morphs-with={path}>
        <LeafTone colour={colour}>
          <svg viewBox="-29 -29 58 58" aria-hidden="true">
            <path d={d} transform={`rotate(${turn})translate(-12 -29)`} />
          </svg>
        </LeafTone>
        <span>
          {event.title}, <EventDate event={event} />
        </span>
      </Link>
    </li>
  )
}
