import { leafShapes } from '../../design/leaf-shapes'
import { portraitOf, type PortraitLeaf } from '../../domain/portrait'
import type { Person } from '../../domain/schema'
import { leafOfType } from '../../parts/type-leaf'
import { leafVeins } from './leaf-veins'
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
  const { initials, arrangement, ground, outline, tones, second, leaves, stem, lean, baseline } = portraitOf(person.id, person.name)
  return (
    <svg className={styles.portrait} viewBox="0 0 120 120" aria-hidden="true" focusable="false" data-first={tones.first} data-second={tones.second} data-ground={ground} data-lies={arrangement} data-leaves={second}>
      <path className={styles.ground} d={outlines[outline]} />
      <g className={styles.leaves}>
        <path className={styles.stem} d={stem} />
        {leaves.map((leaf) => <path key={`${leaf.x} ${leaf.y} ${leaf.turn}`} data-tone={leaf.tone} d={outlineOf(leaf)} transform={placeOf(leaf)} />)}
      </g>
      <text x="60" y={baseline} transform={`rotate(${lean} 60 60)`}>{initials}</text>
    </svg>
  )
}

function outlineOf({ shape }: PortraitLeaf) {
  return leafShapes[leafOfType[shape]] + leafVeins[leafOfType[shape]]
}

// The leaves are drawn in a box of 24 with the stalk at the bottom.
function placeOf({ x, y, turn, size }: PortraitLeaf) {
  return `translate(${x} ${y})rotate(${turn})scale(${Math.round(size / 0.24) / 100})translate(-12 -22)`
}
