import { useCallback, useEffect, useMemo } from 'react'
import { BestMatches } from '../../features/filters/BestMatches'
import { Filters } from '../../features/filters/Filters'
import { ShareView } from '../../features/sharing/ShareView'
import { loadAnimate } from '../../scroll/flip'
import { onceScrolled } from '../../scroll/scroll-and-focus'
import { activeFiltersOf } from '../../domain/active-filters'
import { en } from '../../messages/en'
import styles from './StoryLayout.module.css'
import { loadSearch } from '../../search/load-search'
import type { TimelineState } from './use-timeline'

const prepareToFilter = () => void loadAnimate()

interface StoryFiltersProps {
  readonly timeline: TimelineState
  readonly isHydrated: boolean
}

/** Renders the filters of the story, folded on the page of an event, with the way to share what they show. */
export function StoryFilters({ timeline, isHydrated }: StoryFiltersProps) {
  const { story, route, model, view, currentView } = timeline
  const aside = useMemo(
    () => <ShareView route={route} view={view} filtered={model.filters} />,
    [route, view, model.filters],
  )
  const prepareToSearch = useCallback(() => void loadSearch(story), [story])
  useEffect(() => onceScrolled(prepareToFilter), []) // a touch comes without a hover before it
  const results = useMemo(() => <BestMatches {...model.search} />, [model.search])
  const filters = (
    <Filters
      route={route}
      isHydrated={isHydrated}
      view={currentView}
      drawnView={view}
      density={timeline.density}
      choices={model.facets}
      listing={model.listing}
      onView={timeline.filter}
      onTyping={timeline.refineView}
      onPrepare={prepareToFilter}
      onSearch={prepareToSearch}
      aside={aside}
      results={results}
    />
  )
  if (route.page !== 'event') return filters
  const { length } = activeFiltersOf(story, currentView)
  return (
    <details className={styles.foldedFilters}>
      <summary>
        {en.filters.open}
        {length > 0 && <span>{` ${en.filters.active(length)}`}</span>}
      </summary>
      {filters}
    </details>
  )
}
