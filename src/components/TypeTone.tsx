import type { ReactNode } from 'react'
import { typeOf } from '../domain/story'
import type { EventType } from '../domain/vocabulary'
import { LeafTone } from './LeafTone'
import { useStory } from './story-context'

/** Renders its children in the colour of an event type. */
export function TypeTone({
  type,
  children,
}: {
  readonly type: EventType
  readonly children: ReactNode
}) {
  return <LeafTone colour={typeOf(useStory(), type).colour}>{children}</LeafTone>
}
