import type { TimelineEvent } from '../../content/schema'
import { EventHeader, HomeHeader } from '../../features/page-header/PageHeader'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import type { TimelineState } from './use-timeline'

interface StoryHeaderProps {
  readonly timeline: TimelineState
  readonly linked: TimelineEvent | undefined
}

/** Renders the header of the story, of one type or one event, and what to know without scripts. */
export function StoryHeader({ timeline: { route, model }, linked }: StoryHeaderProps) {
  return (
    <>
      {linked ? (
        <EventHeader event={linked} />
      ) : (
        <HomeHeader
          filtered={model.filters}
          type={route.page === 'type' ? route.type : undefined}
        />
      )}
      <noscript>
        {route.page === 'type' && (
          <p>
            {`This page has the events of one type only: ${model.filters}. ${model.resultCount}`}{' '}
            <Link to={to.home()}>Read the whole story</Link>
          </p>
        )}
        <p>
          Search and the moving board need scripts. Without them the story is here, and each event
          says what it changed.
        </p>
      </noscript>
    </>
  )
}
