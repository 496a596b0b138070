import { Suspense, useMemo } from 'react'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { lazyComponent } from '../../ui/lazy-component'
import type { TimelineState } from './use-timeline'
import { en } from '../../messages/en'

// It needs scripts, so the first view does without it.
const Rail = lazyComponent(() => import('../../features/rail/Rail'), 'Rail')

interface StoryRailProps {
  readonly timeline: TimelineState
  readonly orientation: 'vertical' | 'horizontal'
}

/** Renders the rail of the story, on which the listed events stand out. */
export function StoryRail({
  timeline: { story, model, view, visible, reading },
  orientation,
}: StoryRailProps) {
  const { rail } = model
  const { events, chapters } = visible
  // The rail runs through time, whichever way the page does.
  const shown = useMemo(() => {
    if (chapters) return rail.marks.map(({ event }) => event.id)
    return (view.order === 'newest' ? events.toReversed() : events).map(({ id }) => id)
  }, [chapters, rail, events, view.order])
  return (
    <ErrorBoundary label={en.story.parts.rail} resetKey={story}>
      <Suspense>
        <Rail
          rail={rail}
          drawn={shown}
          reading={visible.markOf(rail, reading)}
          total={story.total}
          orientation={orientation}
          onGo={(id) => visible.goTo(id)}
          onEnter={(id) => visible.goTo(id, true)}
        />
      </Suspense>
    </ErrorBoundary>
  )
}
