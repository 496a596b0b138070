import { useCallback, useDeferredValue, useMemo } from 'react'
import { useAnnounce } from '../../browser/use-announce'
import type { TimelineEvent } from '../../content/schema'
import { boardModel, timelineModel } from '../../domain/timeline-model'
import type { View } from '../../domain/view'
import type { StorySource } from '../../long-story/use-story-source'
import { useVisibleEvents } from '../../long-story/use-visible-events'
import { eventIds } from '../../router/event-ids'
import { printView } from '../../router/query-codec'
import type { Location } from '../../router/use-location'
import { loadAnimate } from '../../scroll/flip'
import { useReadingAddress } from '../../scroll/use-reading-address'
import { useDensity } from './use-density'
import { useScrollSpy } from '../../scroll/use-scroll-spy'
import { useSearchableView, useSearchMarks } from '../../search/use-search'

/** Binds the timeline model to the location and to what is being read. */
export function useTimeline(
  source: StorySource,
  { route, navigationType, view: currentView, setView, refineView }: Location,
  linked: TimelineEvent | undefined,
) {
  const { story } = source
  // Controls answer at once and the list follows. After Back the list is rendered at once, or the browser
  // would restore the scroll position in another one; after loading too, so that all is announced together.
  const searchableView = useSearchableView(story, currentView)
  const deferredView = useDeferredValue(searchableView)
  const isImmediate = navigationType === 'load' || navigationType === 'pop'
  const view = isImmediate ? searchableView : deferredView
  const search = printView({ ...view, density: undefined })
  const density = useDensity(view)
  const model = useMemo(() => timelineModel(story, view, linked?.id), [story, view, linked])

  const visible = useVisibleEvents(source, model.listing, view, linked)
  const { events } = visible
  const cards = useMemo(() => events.map(({ id }) => eventIds.card(id)), [events])
  useSearchMarks(story, view, cards)
  const opening = linked ? eventIds.card(linked.id) : cards[0]
  const { id: current, isBefore } = useScrollSpy(opening, cards, linked?.id)
  const reading = events[current === undefined ? 0 : cards.indexOf(current)]
  useReadingAddress(route, reading?.id, linked?.id ?? events[0]?.id)
  // Above the story it shows how things ended; the page of an event opens at that event.
  const isAtEnd = isBefore && !linked
  const board = useMemo(
    () => boardModel(story, view, reading, isAtEnd),
    [story, view, reading, isAtEnd],
  )

  // A page that opens with the whole story need not say how much that is.
  useAnnounce('shown', model.status, search === '')

  const filter = useCallback(
    (next: View) => {
      void loadAnimate() // a key press comes without a hover before it: then the next change is animated
      setView(next)
    },
    [setView],
  )
  return {
    story,
    route,
    model,
    /** The view of the list, which follows that of the controls. */
    view,
    currentView,
    search,
    /** How much cards show until the reader opens them; on paper everything. */
    density,
    reading,
    board,
    visible,
    /** Changes the view as a step that Back undoes. */
    filter,
    setView,
    refineView,
  }
}

export type TimelineState = ReturnType<typeof useTimeline>
