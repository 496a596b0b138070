import { AboutPage } from './about/AboutPage'
import { CastPage } from './cast/CastPage'
import { PersonPage } from './cast/PersonPage'
import { NotFoundPage } from './not-found/NotFoundPage'
import { SourcesPage } from './sources/SourcesPage'
import type { Story } from '../domain/story'
import { defaultView } from '../domain/view'
import { printView } from '../router/query-codec'
import { to, type SecondaryRoute } from '../router/paths'

export interface SecondaryPageProps {
  readonly story: Story
  readonly route: SecondaryRoute
  readonly prerenderedPath: string
  readonly isStandIn: boolean
}

/** The pages beside the story. */
export function SecondaryPage({ story, route, prerenderedPath, isStandIn }: SecondaryPageProps) {
  switch (route.page) {
    case 'cast':
      return <CastPage story={story} />
    case 'person':
      return (
        <PersonPage
          story={story}
          person={route.person}
          timelineAddress={to.home() + printView({ ...defaultView, person: route.person.id })}
        />
      )
    case 'sources':
      return <SourcesPage story={story} />
    case 'about':
      return <AboutPage story={story} />
    case 'missing':
      return (
        <NotFoundPage
          story={story}
          path={route.path === prerenderedPath ? undefined : route.path}
          isOnDevice={isStandIn}
        />
      )
  }
}
