import { leafShapes } from '../../design/leaf-shapes'
import { lineOf, monthsOf } from '../../domain/cast'
import { counted } from '../../domain/phrases'
import type { Person } from '../../domain/schema'
import type { Story } from '../../domain/story'
import { leafOfType } from '../../parts/type-leaf'
import { Unseen } from '../../ui/Unseen'
import styles from './EventTwig.module.css'
import { leavesOn } from './twig'

// In the units of each drawing: the small one stands on a card, the large one on a page.
const sizes = {
  small: { width: 240, leaf: 13, room: 12 },
  large: { width: 400, leaf: 17, room: 15 },
} as const

// In the box of a leaf, 24 by 24: it reaches below it, so that the leaves of one day stand apart.
const stalk = 'M11.3 29V19h1.4v10Z'

interface EventTwigProps {
  readonly story: Story
  readonly person: Person
  readonly size: keyof typeof sizes
}

/** The events of a person as leaves on a twig, which is the time of the story from its beginning to its end. */
export function EventTwig({ story, person, size }: EventTwigProps) {
  const { width, leaf, room } = sizes[size]
  const line = lineOf(story, person)
  const months = monthsOf(story)
  const middle = Math.round(leaf * 1.25)
  const scale = Math.round((leaf / 24) * 100) / 100
  const x = (at: number) => Math.round(at * width * 10) / 10
  return (
    <div className={styles.events} data-size={size}>
      <p>{`In ${counted(line.length, 'event')}`}<Unseen>: {line.map(({ event }) => event.title).join('; ')}</Unseen></p>
      <svg className={styles.twig} viewBox={`-6 0 ${width + 12} ${2 * middle + (size === 'large' ? 14 : 0)}`} aria-hidden="true" focusable="false">
        <path className={styles.months} d={months.map(({ at }) => `M${x(at)} ${middle - 3}v6`).join('')} />
        <path className={styles.stem} d={`M0 ${middle}c${width / 4}-2.5 ${width / 3} 2.5 ${width / 2} 0s${width / 4}-1.5 ${width / 2} 0`} />
        {leavesOn(width, room, line).map(({ id, type, x, turn }) => (
          <path key={id} fill={`var(--type-${type})`} d={leafShapes[leafOfType[type]] + stalk} transform={`translate(${x} ${middle})rotate(${turn})scale(${scale})translate(-12 -29)`} />
        ))}
        {size === 'large' && months.map(({ name, year, at }, index) => (
          <text key={year + name} x={x(at)} y={2 * middle + 12}>{name.slice(0, 3)}{(index === 0 || name === 'January') && ` ’${year.slice(2)}`}</text>
        ))}
      </svg>
    </div>
  )
}
