import { typeOf } from '../domain/story'
import type { EventType } from '../domain/vocabulary'
import { Leaf } from '../ui/Leaf'
import { useStory } from './story-context'
import { LeafTone } from './LeafTone'

/** Renders the leaf of an event type, in its shape and colour. */
export function TypeLeaf({
  type,
  veined = false,
  className,
}: {
  readonly type: EventType
  readonly veined?: boolean
  readonly className?: string | undefined
}) {
  const { leaf, colour } = typeOf(useStory(), type)
  return (
    <LeafTone colour={colour} className={className}>
      <Leaf shape={leaf} veined={veined} />
    </LeafTone>
  )
}
