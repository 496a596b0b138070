import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { returnToPlace } from '../browser/load-anew'
import { markAwake } from '../browser/place'
import { forgetSentPage } from '../browser/site'
import { keepOffline } from '../browser/worker'
import { AboutPage } from '../features/about/AboutPage'
import { CastPage } from '../features/cast/CastPage'
import { PersonPage } from '../features/cast/PersonPage'
import { HelpDialog } from '../features/help/HelpDialog'
import { MissingPage } from '../features/missing/MissingPage'
import { SourcesPage } from '../features/sources/SourcesPage'
import type { Timeline } from '../domain/schema'
import type { Story } from '../domain/story'
import { defaultView } from '../domain/view'
import { FreshEvents } from '../parts/fresh-events'
import { Guarded } from '../ui/Guarded'
import { printView } from '../url/codec'
import { to } from '../url/paths'
import { Notices } from './Notices'
import { PrintedCopy } from './PrintedCopy'
import { Shell } from './Shell'
import { TimelinePage } from './TimelinePage'
import { useArrival } from './use-arrival'
import { useEdition } from './use-edition'
import { useFreshness } from './use-freshness'
import { usePlace, type Place } from './use-place'
import { useShortcuts } from './use-shortcuts'
import { WithSharing } from './WithSharing'

interface AppProps {
  /** What the page was built with. */
  readonly built: Timeline
  readonly client: QueryClient
  /** The path of the prerendered page. */
  readonly path: string
  /** Whether what was sent only stood in for the page, on a device that the network did not answer. */
  readonly isStandIn?: boolean
}

/** The whole program. */
export function App({ client, ...site }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <Site {...site} />
    </QueryClientProvider>
  )
}

function Site({ built, path, isStandIn = false }: Omit<AppProps, 'client'>) {
  const edition = useEdition(built)
  const place = usePlace(edition.story, path)
  const fresh = useFreshness(edition.story)
  useArrival(place.route, place.address)
  const shortcuts = useShortcuts(place.route)
  useEffect(markAwake, []) // once the controls react
  useEffect(returnToPlace, [])
  useEffect(keepOffline, [])
  useEffect(() => {
    if (place.route.path !== path) forgetSentPage() // it stands outside React
  }, [place.route.path, path])
  return (
    <Shell route={place.route} copy={<PrintedCopy edition={edition.story.timeline.updated} />} notices={<Guarded part="A note"><Notices edition={edition} place={place} fresh={fresh} /></Guarded>} help={<Guarded part="The help"><HelpDialog {...shortcuts} /></Guarded>}>
      <WithSharing story={edition.story} place={place}>
        <FreshEvents value={fresh.marks}><Page story={edition.story} place={place} prerenderedPath={path} isStandIn={isStandIn} /></FreshEvents>
      </WithSharing>
    </Shell>
  )
}

interface PageProps {
  readonly story: Story
  readonly place: Place
  readonly prerenderedPath: string
  readonly isStandIn: boolean
}

function Page({ story, place, prerenderedPath, isStandIn }: PageProps) {
  const { route } = place
  switch (route.page) {
    case 'home':
    case 'type': return <TimelinePage story={story} place={place} linked={undefined} />
    case 'event': return <TimelinePage story={story} place={place} linked={route.event} />
    case 'cast': return <CastPage story={story} />
    case 'person': return <PersonPage story={story} person={route.person} timelineAddress={to.home() + printView({ ...defaultView, person: route.person.id })} />
    case 'sources': return <SourcesPage story={story} />
    case 'about': return <AboutPage story={story} />
    case 'missing': return <MissingPage story={story} path={route.path === prerenderedPath ? undefined : route.path} isOnDevice={isStandIn} />
  }
}
