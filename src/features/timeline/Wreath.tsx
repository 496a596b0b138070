import type { ReactNode } from 'react'
import type { Timeline } from '../../content/schema'
import { leafTone } from '../../design/drawings/leaves'
import { veinedLeaf, wreathOf, wreathWood } from '../../design/drawings/wreath'

interface WreathProps {
  /** Starts the ids of its leaves. */
  readonly name: string
  /** The type of each leaf. */
  readonly types: Timeline['types']
  /** A path that leads to its tip. */
  readonly root?: string
  readonly renderLeaf: (href: string, transform: string, index: number) => ReactNode
}

/** Renders a heart of veined leaves into a drawing, with its wood in front of them. */
export function Wreath({ name, types, root = '', renderLeaf }: WreathProps) {
  const { leaves, stalks } = wreathOf(types.length)
  return (
    <>
      <defs>
        {[...new Set(types)].map(({ id, leaf, colour }) => (
          <path key={id} id={`${name}-${id}`} {...veinedLeaf(leaf)} fill={leafTone(colour)} />
        ))}
      </defs>
      {leaves.map(({ x, y, turn, size }, index) =>
        renderLeaf(
          `#${name}-${types[index]?.id}`,
          `translate(${x} ${y})rotate(${turn})scale(${size})`,
          index,
        ),
      )}
      <g
        fill="none"
        stroke="var(--vine)"
        strokeWidth="3"
        strokeLinecap="round"
        pointerEvents="none"
      >
        <path d={stalks} data-part="stalks" />
        <path d={root + wreathWood} pathLength="1" data-part="wood" />
      </g>
    </>
  )
}
