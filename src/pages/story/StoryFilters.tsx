import { useMemo } from 'react'
import { Filters } from '../../features/filters/Filters'
import { preloadPlayer } from '../../features/player/Player'
import { PlayerOpener } from '../../features/player/PlayerOpener'
import { ShareView } from '../../features/sharing/ShareView'
import { loadAnimate } from '../../scroll/flip'
import type { TimelineState } from './use-timeline'

const prepareToFilter = () => void loadAnimate()

interface StoryFiltersProps {
  readonly timeline: TimelineState
  readonly isHydrated: boolean
}

/** Renders the filters of the story, with the ways to play and to share what they show. */
export function StoryFilters({ timeline, isHydrated }: StoryFiltersProps) {
  const { story, route, model, view, currentView, openPlayer } = timeline
  const aside = useMemo(
    () => (
      <>
        {story.chapters.length === 0 && (
          <PlayerOpener onPrepare={preloadPlayer} onOpen={openPlayer} />
        )}
        <ShareView route={route} view={view} filtered={model.filters} />
      </>
    ),
    [story, route, view, model.filters, openPlayer],
  )
  return (
    <Filters
      route={route}
      isHydrated={isHydrated}
      view={currentView}
      drawnView={view}
      choices={model.facets}
      listing={model.listing}
      onView={timeline.filter}
      onTyping={timeline.refineView}
      onPrepare={prepareToFilter}
      aside={aside}
    />
  )
}
