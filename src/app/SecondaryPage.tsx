import { Suspense } from 'react'
import { defaultView } from '../domain/view'
import { to, type Route, type SecondaryRoute } from '../router/paths'
import { printView } from '../router/query-codec'
import type { Location } from '../router/use-location'
import { lazyComponent } from '../ui/lazy-component'

const AboutPage = lazyComponent(() => import('../pages/about/AboutPage'), 'AboutPage')
const CastPage = lazyComponent(() => import('../pages/cast/CastPage'), 'CastPage')
const DisagreementsPage = lazyComponent(
  () => import('../pages/disagreements/DisagreementsPage'),
  'DisagreementsPage',
)
const NotFoundPage = lazyComponent(() => import('../pages/not-found/NotFoundPage'), 'NotFoundPage')
const PersonPage = lazyComponent(() => import('../pages/cast/PersonPage'), 'PersonPage')
const SourcesPage = lazyComponent(() => import('../pages/sources/SourcesPage'), 'SourcesPage')

// Readers go back and forth between the cast and its people, so both are loaded together.
const castPages = [CastPage, PersonPage]
const lazyPages = {
  cast: castPages,
  person: castPages,
  sources: [SourcesPage],
  disagreements: [DisagreementsPage],
  about: [AboutPage],
  missing: [NotFoundPage],
} satisfies Record<SecondaryRoute['page'], readonly LazyCode[]>

interface LazyCode {
  readonly preload: () => Promise<void>
  readonly isLoaded: () => boolean
}

/** Loads the code of a page; undefined when it is there already, as that of the story always is. */
export function preloadPage(page: Route['page']): Promise<unknown> | undefined {
  if (!(page in lazyPages)) return undefined
  const code: readonly LazyCode[] = lazyPages[page as SecondaryRoute['page']]
  return code.every(({ isLoaded }) => isLoaded())
    ? undefined
    : Promise.all(code.map(({ preload }) => preload()))
}

interface SecondaryPageProps {
  readonly route: SecondaryRoute
  readonly place: Pick<Location, 'view' | 'setView'>
  readonly prerenderedPath: string
  readonly isStandIn: boolean
}

/** Renders any page but the story; its code is preloaded before a link leads there. */
export function SecondaryPage(props: SecondaryPageProps) {
  return (
    <Suspense>
      <Page {...props} />
    </Suspense>
  )
}

function Page({ route, place, prerenderedPath, isStandIn }: SecondaryPageProps) {
  switch (route.page) {
    case 'cast':
      return <CastPage {...place} />
    case 'person':
      return (
        <PersonPage
          person={route.person}
          timelineAddress={to.home() + printView({ ...defaultView, person: route.person.id })}
        />
      )
    case 'sources':
      return <SourcesPage />
    case 'disagreements':
      return <DisagreementsPage />
    case 'about':
      return <AboutPage />
    case 'missing':
      return (
        <NotFoundPage
          path={route.path === prerenderedPath ? undefined : route.path}
          isStandIn={isStandIn}
        />
      )
  }
}
