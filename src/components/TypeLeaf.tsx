import { typeOf } from '../domain/story'
import type { EventType } from '../domain/vocabulary'
import { Leaf } from '../ui/Leaf'
import { useStory } from './story-context'
import { TypeTone } from './TypeTone'

/** Renders the leaf of an event type, in its shape and colour. */
export function TypeLeaf({
  type,
  veined = false,
}: {
  readonly type: EventType
  readonly veined?: boolean
}) {
  return (
    <TypeTone type={type}>
      <Leaf shape={typeOf(useStory(), type).leaf} veined={veined} />
    </TypeTone>
  )
}
