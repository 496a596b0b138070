import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { releaseDeferredLayout } from '../scroll/deferred-layout'
import { reload, restoreScroll } from '../scroll/reload-keeping-scroll'
import { providePreload } from '../router/preload'
import { markHydrated } from '../scroll/scroll-and-focus'
import { removePrerenderedMeta } from '../browser/site'
import { registerServiceWorker } from '../browser/service-worker'
import { HelpDialog } from '../features/help/HelpDialog'
import type { Built } from '../long-story/chapters'
import type { Story } from '../domain/story'
import { FreshEvents } from '../components/fresh-events'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { routeOf, isStoryRoute } from '../router/paths'
import type * as LongStory from '../long-story/long-story'
import { Notices } from './Notices'
import { preloadPage, SecondaryPage } from './SecondaryPage'
import { PrintedCopy } from './PrintedCopy'
import { Shell } from './Shell'
import { TimelinePage } from '../pages/story/TimelinePage'
import { useFocusOnNavigate } from '../scroll/use-focus-on-navigate'
import type { Book } from '../long-story/use-story-loader'
import { useEdition } from './use-edition'
import { useFreshness } from './use-freshness'
import { useLocation, type Location } from '../router/use-location'
import { useShortcuts } from './use-shortcuts'
import { SharingProvider } from '../features/sharing/SharingProvider'

interface AppProps {
  /** What the page was built with. */
  readonly built: Built
  /** What draws a story that comes in chapters, where it does. */
  readonly long?: typeof LongStory | undefined
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

function Site({ built, long, path, isStandIn = false }: Omit<AppProps, 'client'>) {
  const edition = useEdition(built, long)
  const place = useLocation(edition.book.story, path)
  const fresh = useFreshness(edition.book.story)
  useFocusOnNavigate(place.route, place.address)
  usePreload(edition.book.story)
  const shortcuts = useShortcuts(place.route)
  useEffect(markHydrated, []) // once the controls react
  useEffect(releaseDeferredLayout, [])
  useEffect(restoreScroll, [])
  useEffect(registerServiceWorker, [])
  useEffect(() => {
    if (place.route.path !== path) removePrerenderedMeta() // it stands outside React
  }, [place.route.path, path])
  return (
    <Shell
      route={place.route}
      copy={<PrintedCopy edition={edition.book.story.timeline.updated} />}
      notices={
        <ErrorBoundary label="A note">
          <Notices edition={edition} place={place} fresh={fresh} />
        </ErrorBoundary>
      }
      help={
        <ErrorBoundary label="The help">
          <HelpDialog {...shortcuts} />
        </ErrorBoundary>
      }
    >
      <SharingProvider story={edition.book.story} place={place}>
        <FreshEvents value={fresh.marks}>
          <Page book={edition.book} place={place} prerenderedPath={path} isStandIn={isStandIn} />
        </FreshEvents>
      </SharingProvider>
    </Shell>
  )
}

interface PageProps {
  readonly book: Book
  readonly place: Location
  readonly prerenderedPath: string
  readonly isStandIn: boolean
}

function Page({ book, place, prerenderedPath, isStandIn }: PageProps) {
  const { route, address } = place
  // What a part of a long story does not know, the server may.
  const isElsewhere = route.page === 'missing' && !book.story.isWhole && address.visit > 0
  useEffect(() => {
    if (isElsewhere) reload()
  }, [isElsewhere])
  if (isElsewhere) return null
  if (isStoryRoute(route))
    return (
      <TimelinePage
        book={book}
        place={place}
        linked={route.page === 'event' ? route.event : undefined}
      />
    )
  const beside = (
    <SecondaryPage
      story={book.story}
      route={route}
      prerenderedPath={prerenderedPath}
      isOffline={isStandIn}
    />
  )
  if (!book.long || route.page === 'about' || route.page === 'missing') return beside
  return (
    <book.long.WholeStory book={book} path={route.path}>
      {beside}
    </book.long.WholeStory>
  )
}

/** Lets links load the code of the page they lead to. */
function usePreload(story: Story) {
  useEffect(() => providePreload((path) => preloadPage(routeOf(path, story).page)), [story])
}
