import type { TimelineEvent } from '../../content/schema'
import { BoardAside } from '../../features/board/BoardAside'
import { BoardSheet } from '../../features/board/BoardSheet'
import type { StorySource } from '../../long-story/use-story-source'
import type { Location } from '../../router/use-location'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { StoryFilters } from './StoryFilters'
import { StoryHeader } from './StoryHeader'
import { StoryLayout } from './StoryLayout'
import { StoryRail } from './StoryRail'
import { TimelineList } from './TimelineList'
import { StageLayer } from './stage/StageLayer'
import { useStageAddress } from './use-stage-address'
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
  const { pageView, open, stage } = useStageAddress(place)
  const timeline = useTimeline(source, { ...place, view: pageView }, linked)
  const { story, search, board } = timeline
  const { rows, when, isAtEnd } = board
  return (
    <>
      <StoryLayout
        header={<StoryHeader timeline={timeline} linked={linked} onOpenStage={open} />}
        filters={
          <ErrorBoundary label={en.story.parts.filters} resetKey={story}>
            <StoryFilters timeline={timeline} isHydrated={place.isHydrated} />
          </ErrorBoundary>
        }
        story={<TimelineList timeline={timeline} linked={linked} />}
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
      {stage && <StageLayer {...stage} />}
    </>
  )
}
