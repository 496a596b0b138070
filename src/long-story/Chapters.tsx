import { useMemo } from 'react'
import { nameOfMonth, seasonOf } from '../domain/date/months'
import { useStory } from '../components/story-context'
import { firstSections, sectionsOf } from './chapter-sections'
import type { Listing } from '../domain/listing'
import { isFiltered, type View } from '../domain/view'
import type { ChapterState } from './use-visible-events'
import type { EventId } from '../content/schema'
import { eventIds } from '../router/event-ids'
import { Button } from '../ui/Button'
import { EventCard } from '../features/timeline/EventCard'
import { FoldedChapters } from './FoldedChapters'
import { ScrollAnchor } from '../scroll/ScrollAnchor'
import { CurrentSearch } from '../features/timeline/current-search'
import styles from '../features/timeline/Timeline.module.css'
import { Cover, Stem, Vine } from '../features/timeline/Vine'
import { en } from '../messages/en'

interface ChaptersProps extends ChapterState {
  readonly listing: Listing
  readonly view: View
  readonly search: string
  readonly linked: EventId | undefined
}

/** Renders a long story: its open chapters or first matches, and the ways to the rest. */
export function Chapters({
  listing,
  view,
  search,
  linked,
  open,
  loading,
  limit,
  more,
  hasFailed,
  onOpen,
  onMore,
  onRetry,
}: ChaptersProps) {
  const story = useStory()
  const filtered = isFiltered(view)
  const sections = useMemo(
    () => (filtered ? firstSections(listing, limit) : sectionsOf(story, listing, view.order, open)),
    [filtered, listing, limit, story, view.order, open],
  )
  const ids = useMemo(
    () =>
      sections.flatMap((section) =>
        section.kind === 'month' ? section.rows.map(({ event }) => eventIds.card(event.id)) : [],
      ),
    [sections],
  )
  return (
    <div className={styles.story} hidden={sections.length === 0 && !hasFailed}>
      <Vine />
      <ScrollAnchor ids={ids}>
        <CurrentSearch value={search}>
          <ol className={styles.months}>
            {sections.map((section, index) => (
              <li
                key={section.key}
                className={section.kind === 'month' ? styles.month : styles.folded}
                data-season={section.kind === 'month' ? seasonOf(section.month) : undefined}
              >
                <Cover />
                {section.kind === 'month' ? (
                  <>
                    <h2 className={styles.name}>{nameOfMonth(section.month)}</h2>
                    <ol className={styles.events}>
                      {section.rows.map((row) => (
                        <li key={row.event.id}>
                          <Stem />
                          <EventCard row={row} isMain={row.event.id === linked} />
                        </li>
                      ))}
                    </ol>
                  </>
                ) : (
                  <>
                    <Stem />
                    <FoldedChapters
                      chapters={section.chapters}
                      isAfter={index > 0}
                      isBefore={index < sections.length - 1}
                      loading={loading}
                      onOpen={onOpen}
                    />
                  </>
                )}
              </li>
            ))}
          </ol>
        </CurrentSearch>
      </ScrollAnchor>
      {hasFailed && (
        <p className={styles.more} role="alert">
          {en.longStory.partFailed} <Button onClick={onRetry}>{en.common.tryAgain}</Button>
        </p>
      )}
      {more > 0 && (
        <p className={styles.more}>
          <Button look="firm" onClick={onMore}>
            {en.longStory.more(more)}
          </Button>
        </p>
      )}
    </div>
  )
}
