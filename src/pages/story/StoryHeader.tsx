import type { TimelineEvent } from '../../content/schema'
import { EventHeader } from '../../features/page-header/EventHeader'
import { HomeHeader } from '../../features/page-header/HomeHeader'
import { en } from '../../messages/en'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import { preloadStage } from './stage/StageLayer'
import { StageOpener } from './stage/StageOpener'
import type { TimelineState } from './use-timeline'

interface StoryHeaderProps {
  readonly timeline: TimelineState
  readonly linked: TimelineEvent | undefined
  /** Called with the first day, to open the stage there; undefined for a long story, which has none. */
  readonly onOpenStage: ((day: string) => void) | undefined
}

/** Renders the header of the story, of one type or one event, and what to know without scripts. */
export function StoryHeader({ timeline, linked, onOpenStage }: StoryHeaderProps) {
  const { route, model } = timeline
  return (
    <>
      {linked ? (
        <EventHeader event={linked} around={timeline.visible.around} />
      ) : (
        <HomeHeader
          filtered={model.filters}
          route={route}
          action={onOpenStage && <StageOpener onPrepare={preloadStage} onOpen={onOpenStage} />}
        />
      )}
      <noscript>
        {route.page === 'type' && (
          <p>
            {en.story.oneType(model.filters, model.resultCount)}{' '}
            <Link to={to.home()}>{en.story.readWhole}</Link>
          </p>
        )}
        <p>
          {en.story.needsScripts}{' '}
          {route.page !== 'full' && <Link to={to.full()}>{en.pageHeader.full}</Link>}
        </p>
      </noscript>
    </>
  )
}
