import * as m from 'framer-motion/m'
import { memo, type ReactNode } from 'react'
import { activeFiltersOf } from '../../domain/active-filters'
import { withoutFilters, type Density, type View } from '../../domain/view'
import type { Facets } from '../../domain/facets'
import type { Listing } from '../../domain/listing'
import type { Route } from '../../router/paths'
import { pageIds } from '../../router/page-ids'
import { focusResultCount, revealFirstResult } from '../../scroll/shown-line'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { useAppearance } from '../../ui/MotionProvider'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { useStory } from '../../components/story-context'
import { AsofField } from './AsofField'
import { DensityLinks } from './DensityLinks'
import { ChoiceField } from './ChoiceField'
import { EventCount } from './EventCount'
import { en } from '../../messages/en'
import styles from './Filters.module.css'
import { SearchField } from './SearchField'
import { resultCount } from '../../domain/result-count'
import { TypeChips } from './TypeChips'

interface FiltersProps {
  readonly route: Route
  /** False in the prerendered page and while it hydrates. */
  readonly isHydrated: boolean
  /** The requested view, which the controls show at once. */
  readonly view: View
  /** The rendered view, which may lag behind. */
  readonly drawnView: View
  readonly density: Density
  readonly choices: Facets
  readonly listing: Listing
  /** Changes the view with a history entry. */
  readonly onView: (view: View) => void
  /** Changes the view without a history entry, while the reader types. */
  readonly onTyping: (view: View) => void
  /** Called on hover, to preload the animation of the cards. */
  readonly onPrepare?: () => void
  /** Called when the search field gets the focus, to load the search. */
  readonly onSearch?: () => void
  /** Extra actions, such as sharing. */
  readonly aside?: ReactNode
  /** What to say of the results of a search. */
  readonly results?: ReactNode
}

/** Renders how much to show, a row of types, the result count right above the results, and a collapsed form of other filters. */
export const Filters = memo(function Filters({
  route,
  isHydrated,
  view,
  drawnView,
  density,
  choices,
  listing,
  onView,
  onTyping,
  onPrepare,
  onSearch,
  aside,
  results,
}: FiltersProps) {
  const story = useStory()
  const appearance = useAppearance('chip')
  const active = activeFiltersOf(story, drawnView)
  const hidden = active.length - drawnView.types.length - (drawnView.turning ? 1 : 0)
  // Removes it from the requested view, to keep changes that are not rendered yet.
  const without = (key: string) =>
    activeFiltersOf(story, view).find((filter) => filter.key === key)?.without ?? view
  // The pressed button disappears with its filter, so focus moves to the result count.
  const takeAway = (left: View) => {
    onView(left)
    focusResultCount()
  }
  return (
    <>
      <div className={styles.tools} onPointerEnter={onPrepare} data-needs-script>
        <DensityLinks route={route} view={view} density={density} onView={onView} />
        <select
          aria-label={en.filters.order}
          value={view.order}
          onChange={(event) =>
            onView({ ...view, order: event.target.value === 'newest' ? 'newest' : 'oldest' })
          }
        >
          <option value="oldest">{en.filters.oldestFirst}</option>
          <option value="newest">{en.filters.newestFirst}</option>
        </select>
      </div>
      <TypeChips
        types={choices.types}
        turning={choices.turning}
        view={view}
        route={route}
        isHydrated={isHydrated}
        onView={(next) => {
          onView(next)
          revealFirstResult()
        }}
        onPrepare={onPrepare}
      />
      <section
        className={styles.state}
        aria-label={en.filters.label}
        onPointerEnter={onPrepare}
        data-needs-script
      >
        <p id={pageIds.shown} tabIndex={-1} aria-busy={view !== drawnView || undefined}>
          {resultCount(listing)}
        </p>
        {active.length > 0 && (
          <ul className={styles.active} aria-label={en.filters.activeList}>
            {active.map(({ key, name }) => (
              <m.li key={key} {...appearance}>
                <button
                  type="button"
                  className={styles.remove}
                  onClick={() => takeAway(without(key))}
                >
                  <VisuallyHidden>{en.filters.remove} </VisuallyHidden>
                  <span>{name}</span> <span aria-hidden="true">×</span>
                </button>
              </m.li>
            ))}
            <li>
              <Button look="link" onClick={() => takeAway(withoutFilters(view))}>
                {en.filters.clearAll}
              </Button>
            </li>
          </ul>
        )}
        {aside}
        <details className={styles.more}>
          <summary>
            {en.filters.more}
            {hidden > 0 && <span>{` ${en.filters.active(hidden)}`}</span>}
          </summary>
          <div className={styles.fields}>
            <SearchField
              query={view.query}
              onQuery={(query) => onTyping({ ...view, query })}
              onFocus={onSearch}
            />
            <ChoiceField
              label={en.filters.person}
              all={en.filters.everyPerson}
              choices={choices.people}
              chosen={view.person}
              onChoice={(person) => onView({ ...view, person })}
            />
            <ChoiceField
              label={en.filters.publisher}
              all={en.filters.everyPublisher}
              choices={choices.publishers}
              chosen={view.publisher}
              onChoice={(publisher) => onView({ ...view, publisher })}
            />
            <AsofField
              asof={view.asof}
              scope={story.timeline.scope}
              onAsof={(asof) => onTyping({ ...view, asof, read: asof !== undefined })}
            />
            <CountedChip
              label={en.filters.disputed}
              isOn={view.disputed}
              count={choices.disputed}
              onPress={() => onView({ ...view, disputed: !view.disputed })}
            />
            <CountedChip
              label={en.filters.firstHand}
              isOn={view.firstHand}
              count={choices.firstHand}
              onPress={() => onView({ ...view, firstHand: !view.firstHand })}
            />
          </div>
        </details>
        {results}
      </section>
    </>
  )
})

interface CountedChipProps {
  readonly label: string
  readonly isOn: boolean
  readonly count: number
  readonly onPress: () => void
}

function CountedChip({ label, isOn, count, onPress }: CountedChipProps) {
  return (
    <div className={styles.field}>
      <Chip pressed={isOn} onPress={onPress}>
        <span>{label}</span> <EventCount count={count} />
      </Chip>
    </div>
  )
}
