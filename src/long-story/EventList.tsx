import { Suspense } from 'react'
import type { EventId } from '../content/schema'
import type { Listing } from '../domain/listing'
import type { View } from '../domain/view'
import { Timeline } from '../features/timeline/Timeline'
import { lazyComponent } from '../ui/lazy-component'
import type { ChapterState } from './use-visible-events'

const Chapters = lazyComponent(() => import('./Chapters'), 'Chapters')

/** Loads the code that renders a story in chapters. */
export const preloadChapters = Chapters.preload

interface EventListProps {
  readonly listing: Listing
  readonly view: View
  /** The query of the view, which links to events keep. */
  readonly search: string
  readonly linked: EventId | undefined
  /** The only events on the page of a short story; undefined for all. */
  readonly only: ReadonlySet<EventId> | undefined
  readonly chapters: ChapterState | undefined
}

/** Renders the events of a listing: by month, or as chapters of a long story. */
export function EventList({ listing, view, search, linked, only, chapters }: EventListProps) {
  if (!chapters)
    return (
      <Timeline listing={listing} order={view.order} search={search} linked={linked} only={only} />
    )
  return (
    <Suspense>
      <Chapters {...chapters} listing={listing} view={view} search={search} linked={linked} />
    </Suspense>
  )
}
