import { lineOf, monthsOf } from '../../domain/cast'
import type { Person } from '../../content/schema'
import { leavesOf } from '../../domain/story'
import { leafTone } from '../../design/drawings/leaves'
import { monthOnTwig, placeOn, twigShapes, type TwigSize } from '../../design/drawings/twig'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { useStory } from '../../components/story-context'
import styles from './EventTwig.module.css'
import { enPages } from '../../messages/en-pages'

// In drawing units; "small" is for cards, "large" for a person's page.
const sizes = {
  small: { width: 240, leaf: 13, room: 12 },
  large: { width: 400, leaf: 17, room: 15 },
} as const satisfies Record<string, TwigSize>

interface EventTwigProps {
  readonly person: Person
  readonly size: keyof typeof sizes
}

/** Renders a person's events as leaves on a twig spanning the whole story. */
export function EventTwig({ person, size }: EventTwigProps) {
  const story = useStory()
  const { width } = sizes[size]
  const line = lineOf(story, person)
  const months = monthsOf(story)
  const twig = twigShapes(sizes[size], leavesOf(story, line), months)
  return (
    <div className={styles.events} data-size={size}>
      <p>
        <span>{enPages.cast.inEvents(line.length)}</span>
        {line.length > 0 && (
          <VisuallyHidden>{`: ${line.map(({ event }) => event.title).join('; ')}`}</VisuallyHidden>
        )}
      </p>
      <svg
        className={styles.twig}
        viewBox={`-6 0 ${width + 12} ${2 * twig.middle + (size === 'large' ? 14 : 0)}`}
        aria-hidden="true"
        focusable="false"
      >
        <path stroke="var(--line-firm)" d={twig.months} />
        <path
          fill="none"
          stroke="var(--vine)"
          strokeWidth="1.6"
          strokeLinecap="round"
          d={twig.stem}
        />
        {twig.leaves.map(({ id, colour, ...shape }) => (
          <path key={id} fill={leafTone(colour)} {...shape} />
        ))}
        {size === 'large' &&
          months.map((month, index) => (
            <text
              fill="var(--ink-soft)"
              key={month.year + month.name}
              x={placeOn(width, month.at)}
              y={2 * twig.middle + 12}
            >
              {monthOnTwig(month, index)}
            </text>
          ))}
      </svg>
    </div>
  )
}
