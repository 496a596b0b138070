import { leafShapes, leafSlivers } from '../../design/leaf-shapes'
import { portraitOf, type Portrait as Drawn, type PortraitLeaf } from '../../domain/portrait'
import type { Person } from '../../domain/schema'
import type { EventType } from '../../domain/vocabulary'
import { leafOfType } from '../../parts/type-leaf'
import styles from './Portrait.module.css'

// Drawn by hand in a box of 120 by 120: two stones, an egg, a label, an arch, a shield.
const outlines = [
  'M60 11c29 0 50 21 49 49-1 29-22 50-50 50-27 0-49-22-48-50 1-29 21-49 49-49Z',
  'M55 12c29-4 55 16 55 46 1 29-19 52-48 53-27 1-53-20-53-48 0-29 18-48 46-51Z',
  'M60 9c24 0 43 22 44 51 0 31-17 51-44 51-29 0-45-20-44-51 1-29 20-51 44-51Z',
  'M18 18c21-11 63-13 84-1 11 22 13 62 1 84-22 12-64 12-85 1-13-22-13-62 0-84Z',
  'M15 108c-4-31-3-51 2-67C24 21 41 9 60 9c21 0 37 12 43 32 4 16 6 36 2 67-28 4-61 4-90 0Z',
  'M13 15c31 5 63 4 94 0 5 31 5 51-3 67-8 14-25 22-44 28-19-6-36-14-44-28-9-16-9-39-3-67Z',
] as const

/** A picture of a person made of their initials and of leaves, always the same; the name stands beside it. */
export function Portrait({ person }: { readonly person: Pick<Person, 'id' | 'name'> }) {
  const portrait = portraitOf(person.id, person.name)
  const { initials, arrangement, outline, leaves, stem, lean, baseline } = portrait
  const ground = groundOf(portrait)
  return (
    <svg className={styles.portrait} viewBox="0 0 120 120" aria-hidden="true" focusable="false" data-lies={arrangement}>
      <path className={styles.ground} fill={ground} d={outlines[outline]} />
      <g className={styles.leaves}>
        <path className={styles.stem} d={stem} />
        {leaves.map((leaf) => <path key={`${leaf.x} ${leaf.y} ${leaf.turn}`} {...paintOf(portrait, leaf)} d={outlineOf(leaf)} transform={placeOf(leaf)} />)}
      </g>
      <text stroke={ground} x="60" y={baseline} transform={`rotate(${lean} 60 60)`}>{initials}</text>
    </svg>
  )
}

// Colours are attributes made of the tokens, so that a new type of event needs nothing here.
const colourOf = (type: EventType) => `var(--type-${type})`

function groundOf({ ground, tones }: Drawn) {
  return ground === 'paper' || ground === 'sunk' ? `var(--${ground})` : `color-mix(in oklab, ${colourOf(tones[ground])} 15%, var(--card))`
}

function paintOf(portrait: Drawn, { tone }: PortraitLeaf) {
  const colour = colourOf(portrait.tones[tone])
  return tone === 'second' && portrait.second === 'outlined'
    ? { fill: `color-mix(in oklab, ${colour} 24%, ${groundOf(portrait)})`, stroke: colour }
    : { fill: colour }
}

function outlineOf({ shape }: PortraitLeaf) {
  return leafShapes[leafOfType[shape]] + leafSlivers[leafOfType[shape]]
}

// The leaves are drawn in a box of 24 with the stalk at the bottom.
function placeOf({ x, y, turn, size }: PortraitLeaf) {
  return `translate(${x} ${y})rotate(${turn})scale(${Math.round(size / 0.24) / 100})translate(-12 -22)`
}
