import type { TimelineEvent } from '../../content/schema'
import { isFiltered } from '../../domain/view'
import { BoardInPrint } from '../../features/board/BoardInPrint'
import { EmptyListing } from '../../features/timeline/EmptyListing'
import { StoryEnd } from '../../features/timeline/StoryEnd'
import { EventList } from '../../long-story/EventList'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import styles from './StoryLayout.module.css'
import type { TimelineState } from './use-timeline'
import { en } from '../../messages/en'

interface TimelineListProps {
  readonly timeline: TimelineState
  readonly linked: TimelineEvent | undefined
}

/** Renders the listed events and the end of the story, or what to do when nothing matches. */
export function TimelineList({ timeline, linked }: TimelineListProps) {
  const { story, model, view, search, visible, setView } = timeline
  const { listing, finalBoard } = model
  const { scope } = story.timeline
  return (
    <>
      <EventList
        listing={listing}
        view={view}
        search={search}
        linked={linked?.id}
        chapters={visible.chapters}
      />
      {listing.months.length > 0 || !listing.isComplete ? (
        <>
          <StoryEnd isFiltered={isFiltered(view)} />
          {!linked && (
            <div className={styles.boardInPrint}>
              <ErrorBoundary label={en.story.parts.board} resetKey={story}>
                <BoardInPrint rows={finalBoard} scope={scope} />
              </ErrorBoundary>
            </div>
          )}
        </>
      ) : (
        <EmptyListing view={view} onView={setView} />
      )}
    </>
  )
}
