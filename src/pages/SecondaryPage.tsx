import { AboutPage } from './about/AboutPage'
import { CastPage } from './cast/CastPage'
import { PersonPage } from './cast/PersonPage'
import { MissingPage } from './not-found/NotFoundPage'
import { SourcesPage } from './sources/SourcesPage'
import type { Story } from '../domain/story'
import { defaultView } from '../domain/view'
import { printView } from '../router/query-codec'
import { to, type RouteBeside } from '../router/paths'

export interface PageBesideProps {
  readonly story: Story
  readonly route: RouteBeside
  readonly prerenderedPath: string
  readonly isStandIn: boolean
}

/** The pages beside the story. */
export function PageBeside({ story, route, prerenderedPath, isStandIn }: PageBesideProps) {
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
        <MissingPage
          story={story}
          path={route.path === prerenderedPath ? undefined : route.path}
          isOnDevice={isStandIn}
        />
      )
  }
}
