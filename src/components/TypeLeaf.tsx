import { typeOf } from '../domain/story'
import type { EventType } from '../domain/vocabulary'
import { Leaf } from '../ui/Leaf'
import { useStory } from './story-context'
import { LeafTone } from './LeafTone'

/** Renders the leaf of an event type, in its shape and colour. */
export function TypeLeaf({
  type,
  veined = false,
}: {
  readonly type: EventType
  readonly veined?: boolean
}) {
  const { leaf, colour } = typeOf(useStory(), type)
  return (
    <LeafTone colour={colour}>
      <Leaf shape={leaf} veined={veined} />
    </LeafTone>
  )
}
