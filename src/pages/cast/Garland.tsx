import { peopleOfKind } from '../../domain/cast'
import { useStory } from '../../components/story-context'
import { garlandBox, garlandOf, garlandTapes } from '../../design/drawings/garland'
import { leafTone } from '../../design/drawings/leaves'
import { portraitLook, portraitOf } from '../../design/drawings/portrait'
import styles from './Garland.module.css'

/** Renders everyone with a standing as leaves of one garland, each in its portrait's shape and colour. */
export function Garland() {
  const story = useStory()
  const groups = story.timeline.groups
    .map(({ id }) => peopleOfKind(story, id).filter(({ standings }) => standings.length > 0))
    .filter((people) => people.length > 0)
    .map((people) =>
      people.map(({ id, name, standings }) => {
        const { leaves, tones } = portraitOf(id, name)
        const leaf = leaves[0]?.shape ?? 'heart'
        return { id, leaf, colour: tones.first, look: portraitLook(standings[0]?.standing) }
      }),
    )
  return (
    <svg className={styles.garland} viewBox={garlandBox} aria-hidden="true">
      {garlandOf(groups).map(({ wood, leaves }) => (
        <g key={wood} fillRule="evenodd" strokeWidth="0.7">
          <path fill="none" stroke="var(--vine)" strokeWidth="2.4" strokeLinecap="round" d={wood} />
          {leaves.map(({ id, look, colour, d, transform }) => {
            const tone = leafTone(colour)
            const paint =
              look === 'filled'
                ? { fill: tone }
                : {
                    fill: 'var(--paper)',
                    stroke: look === 'bare' ? 'var(--line-firm)' : tone,
                    strokeDasharray: look === 'bare' ? '2 1.6' : undefined,
                  }
            return <path key={id} {...paint} d={d} transform={transform} />
          })}
        </g>
      ))}
      {garlandTapes.map((place) => (
        <path key={place} className={styles.tape} d="M-34-11h68v22h-68Z" transform={place} />
      ))}
    </svg>
  )
}
