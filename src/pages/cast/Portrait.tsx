import {
  portraitOf,
  type Portrait as Drawn,
  type PortraitLeaf,
} from '../../design/drawings/portrait'
import type { Person } from '../../content/schema'
import { leafTone } from '../../design/drawings/leaves'
import { portraitShapes } from '../../design/drawings/portrait-shapes'
import styles from './Portrait.module.css'

/** Renders a person's portrait, made of initials and leaves; the name must appear next to it. */
export function Portrait({ person }: { readonly person: Pick<Person, 'id' | 'name'> }) {
  const portrait = portraitOf(person.id, person.name)
  const { initials, arrangement, stem, lean, baseline } = portrait
  const shapes = portraitShapes(portrait)
  const ground = groundOf(portrait)
  return (
    <svg
      className={styles.portrait}
      viewBox="0 0 120 120"
      aria-hidden="true"
      focusable="false"
      data-lies={arrangement}
    >
      <path className={styles.ground} fill={ground} d={shapes.ground} />
      <g className={styles.leaves}>
        <path className={styles.stem} d={stem} />
        {shapes.leaves.map(({ tone, d, transform }) => (
          <path key={transform} {...paintOf(portrait, tone)} d={d} transform={transform} />
        ))}
      </g>
      <text stroke={ground} x="60" y={baseline} transform={`rotate(${lean} 60 60)`}>
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

function paintOf(portrait: Drawn, tone: PortraitLeaf['tone']) {
  const colour = leafTone(portrait.tones[tone])
  return tone === 'second' && portrait.second === 'outlined'
    ? { fill: `color-mix(in oklab, ${colour} 24%, ${groundOf(portrait)})`, stroke: colour }
    : { fill: colour }
}
