import { ShareButton } from '../../components/ShareButton'
import type { TimelineEvent } from '../../content/schema'
import { filtersInWords } from '../../domain/active-filters'
import { BoardAside } from '../../features/board/BoardAside'
import { BoardSheet } from '../../features/board/BoardSheet'
import { Player } from '../../features/player/Player'
import type { StorySource } from '../../long-story/use-story-source'
import type { Location } from '../../router/use-location'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { StoryFilters } from './StoryFilters'
import { StoryHeader } from './StoryHeader'
import { StoryLayout } from './StoryLayout'
import { StoryRail } from './StoryRail'
import { TimelineList } from './TimelineList'
import { useTimeline } from './use-timeline'
import { en } from '../../messages/en'

interface StoryPageProps {
  readonly source: StorySource
  readonly place: Location
  /** The event that the address names. */
  readonly linked: TimelineEvent | undefined
}

/** Renders the story with its filters, rail and board. */
export function StoryPage({ source, place, linked }: StoryPageProps) {
  const timeline = useTimeline(source, place, linked)
  const { story, currentView, search, board } = timeline
  const { rows, when, isAtEnd } = board
  return (
    <StoryLayout
      header={<StoryHeader timeline={timeline} linked={linked} />}
      filters={
        <ErrorBoundary label={en.story.parts.filters} resetKey={story}>
          <StoryFilters timeline={timeline} isHydrated={place.isHydrated} />
        </ErrorBoundary>
      }
      story={<TimelineList timeline={timeline} linked={linked} />}
      player={
        currentView.asof && (
          <Player
            asof={currentView.asof}
            onAsof={(asof) => timeline.refineView({ ...currentView, asof })}
            onStep={timeline.play.onStep}
            playsAtOnce={timeline.play.startDay === currentView.asof}
            aside={
              <ShareButton
                shared={{
                  kind: 'view',
                  view: currentView,
                  name: filtersInWords(story, currentView),
                }}
              />
            }
          />
        )
      }
      renderRail={(orientation) => <StoryRail timeline={timeline} orientation={orientation} />}
      renderBoard={(place) => {
        const Board = place === 'aside' ? BoardAside : BoardSheet
        return (
          when && (
            <ErrorBoundary label={en.story.parts.board} resetKey={story}>
              <Board rows={rows} search={search} when={when} isAtEnd={isAtEnd} />
            </ErrorBoundary>
          )
        )
      }}
    />
  )
}
