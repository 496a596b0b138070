import type { TimelineEvent } from '../../content/schema'
import { EventHeader, HomeHeader } from '../../features/page-header/PageHeader'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import type { TimelineState } from './use-timeline'
import { en } from '../../messages/en'

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
            {en.story.oneType(model.filters, model.resultCount)}{' '}
            <Link to={to.home()}>{en.story.readWhole}</Link>
          </p>
        )}
        <p>{en.story.needsScripts}</p>
      </noscript>
    </>
  )
}
