import { memo, useMemo } from 'react'
import { nameOfMonth } from '../domain/date/months'
import type { Section } from './chapter-sections'
import type { EventId } from '../content/schema'
import type { Story } from '../domain/story'
import { eventIds } from '../router/event-ids'
import { Button } from '../ui/Button'
import { EventCard } from '../features/timeline/EventCard'
import { FoldedChapters } from './FoldedChapters'
import { ScrollAnchor } from '../scroll/ScrollAnchor'
import { CurrentSearch } from '../features/timeline/present-search'
import styles from '../features/timeline/Timeline.module.css'
import { Vine } from '../features/timeline/Vine'

interface ChaptersProps {
  readonly story: Story
  readonly sections: readonly Section[]
  readonly search: string
  readonly linked: EventId | undefined
  /** The chapters that were asked for and have not come, by index. */
  readonly waiting: ReadonlySet<number>
  readonly onOpen: (index: number, isFromEnd?: boolean) => void
  /** How many events there are that fit and are not on the page. */
  readonly more: number
  readonly onMore: () => void
  /** Whether a chapter that was asked for could not be had. */
  readonly isLost: boolean
  readonly onRetry: () => void
}

/** A long story along the vine: as much of it as is being read, and the way to the rest. */
export const Chapters = memo(function Chapters({
  story,
  sections,
  search,
  linked,
  waiting,
  onOpen,
  more,
  onMore,
  isLost,
  onRetry,
}: ChaptersProps) {
  const ids = useMemo(
    () =>
      sections.flatMap((section) =>
        section.kind === 'month' ? section.rows.map(({ event }) => eventIds.card(event.id)) : [],
      ),
    [sections],
  )
  return (
    <div className={styles.story} hidden={sections.length === 0 && !isLost}>
      <Vine />
      <ScrollAnchor ids={ids}>
        <CurrentSearch value={search}>
          <ol className={styles.months}>
            {sections.map((section, index) => (
              <li key={section.key} className={section.kind === 'month' ? styles.month : undefined}>
                {section.kind === 'month' ? (
                  <>
                    <h2 className={styles.name}>{nameOfMonth(section.month)}</h2>
                    <ol className={styles.events}>
                      {section.rows.map((row) => (
                        <li key={row.event.id} data-laid-late>
                          <EventCard story={story} row={row} isLinked={row.event.id === linked} />
                        </li>
                      ))}
                    </ol>
                  </>
                ) : (
                  <FoldedChapters
                    chapters={section.chapters}
                    isAfter={index > 0}
                    isBefore={index < sections.length - 1}
                    waiting={waiting}
                    onOpen={onOpen}
                  />
                )}
              </li>
            ))}
          </ol>
        </CurrentSearch>
      </ScrollAnchor>
      {isLost && (
        <p className={styles.more} role="alert">
          A part of the story could not be fetched. <Button onClick={onRetry}>Try again</Button>
        </p>
      )}
      {more > 0 && (
        <p className={styles.more}>
          <Button look="firm" onClick={onMore}>
            Show more events ({more} left)
          </Button>
        </p>
      )}
    </div>
  )
})
