import { useMemo } from 'react'
import { FollowLinks } from '../../components/FollowLinks'
import type { TimelineEvent } from '../../content/schema'
import { typeOf } from '../../domain/story'
import { isFiltered } from '../../domain/view'
import { BoardInPrint } from '../../features/board/BoardInPrint'
import { CardViewContext } from '../../features/timeline/card-view'
import { EmptyListing } from '../../features/timeline/EmptyListing'
import { ReadOn } from '../../features/timeline/ReadOn'
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
  const { story, route, model, view, search, density, visible, setView } = timeline
  const { listing, finalBoard } = model
  const { scope } = story.timeline
  const { person } = view
  const cardView = useMemo(() => ({ density, person }), [density, person])
  const [after] = visible.around?.after ?? []
  return (
    <>
      <CardViewContext value={cardView}>
        <EventList
          listing={listing}
          view={view}
          search={search}
          linked={linked?.id}
          only={visible.around?.only}
          chapters={visible.chapters}
        />
      </CardViewContext>
      {after && visible.around && (
        <ReadOn next={after} count={visible.around.after.length} onRead={visible.around.onAfter} />
      )}
      {listing.months.length > 0 || !listing.isComplete ? (
        <>
          {!after && (
            <StoryEnd isFiltered={isFiltered(view)}>
              {route.page === 'type' && (
                <FollowLinks page={route.path} name={typeOf(story, route.type).plural} />
              )}
            </StoryEnd>
          )}
          {!linked && (route.page === 'full' || density === 'full') && (
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
