import { useMemo } from 'react'
import { useStory } from '../../components/story-context'
import { leafTone } from '../../design/drawings/leaves'
import { portraitLook, portraitOf, type Portrait as Drawn } from '../../design/drawings/portrait'
import { portraitFrame, portraitLeaves } from '../../design/drawings/portrait-shapes'
import type { Person } from '../../content/schema'
import styles from './Portrait.module.css'

/** Renders a person's initials among leaves that show the standing; the name and the standing must appear next to it. */
export function Portrait({ person }: { readonly person: Person }) {
  const { people } = useStory()
  const portrait = useMemo(
    () =>
      portraitOf(
        person.id,
        person.name,
        people.map(({ name }) => name),
      ),
    [person, people],
  )
  const { initials, stem, lean, baseline, tones } = portrait
  const look = portraitLook(person.standings[0]?.standing)
  const ground = groundOf(portrait)
  return (
    <svg className={styles.portrait} viewBox="0 0 120 120" aria-hidden="true">
      <path
        fill={ground}
        stroke="var(--line-firm)"
        strokeWidth="1.6"
        strokeDasharray={look === 'bare' ? '5 4' : undefined}
        d={portraitFrame}
      />
      {look !== 'bare' && (
        <g strokeWidth="1.2" fillRule="evenodd">
          <path fill="none" stroke="var(--vine)" strokeWidth="1.8" strokeLinecap="round" d={stem} />
          {look !== 'twig' &&
            portraitLeaves(portrait).map(({ tone, d, transform }) => {
              const colour = leafTone(tones[tone])
              const paint = look === 'filled' ? { fill: colour } : { fill: ground, stroke: colour }
              return <path key={transform} {...paint} d={d} transform={transform} />
            })}
        </g>
      )}
      <text
        fill="var(--ink)"
        stroke={ground}
        strokeWidth="4"
        strokeLinejoin="round"
        textAnchor="middle"
        x="60"
        y={baseline}
        transform={`rotate(${lean} 60 60)`}
      >
        {initials}
      </text>
    </svg>
  )
}

function groundOf({ ground, tones }: Drawn) {
  return ground === 'paper' || ground === 'sunk'
    ? `var(--${ground})`
    : `color-mix(in oklab, ${leafTone(tones[ground])} 15%, var(--card))`
}
