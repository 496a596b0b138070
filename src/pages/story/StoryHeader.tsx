import type { TimelineEvent } from '../../content/schema'
import { EventHeader } from '../../features/page-header/EventHeader'
import { HomeHeader } from '../../features/page-header/HomeHeader'
import { preloadPlayer } from '../../features/player/Player'
import { PlayerOpener } from '../../features/player/PlayerOpener'
import { en } from '../../messages/en'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import type { TimelineState } from './use-timeline'

interface StoryHeaderProps {
  readonly timeline: TimelineState
  readonly linked: TimelineEvent | undefined
}

/** Renders the header of the story, of one type or one event, and what to know without scripts. */
export function StoryHeader({ timeline, linked }: StoryHeaderProps) {
  const { route, model, story, openPlayer } = timeline
  return (
    <>
      {linked ? (
        <EventHeader event={linked} around={timeline.visible.around} />
      ) : (
        <HomeHeader
          filtered={model.filters}
          route={route}
          action={
            story.chapters.length === 0 && (
              <PlayerOpener onPrepare={preloadPlayer} onOpen={openPlayer} />
            )
          }
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
