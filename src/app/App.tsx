import { Suspense, useEffect, useState } from 'react'
import { reload, restoreScroll } from '../scroll/reload-keeping-scroll'
import { markHydrated } from '../scroll/scroll-and-focus'
import { copyWithoutCitations } from '../browser/copy-without-citations'
import { createOpenParts, OpenPartsContext } from '../browser/open-parts'
import { removePrerenderedMeta } from '../browser/site'
import { HelpDialog } from '../features/help/HelpDialog'
import type { InitialData } from '../long-story/initial-data'
import { StoryContext } from '../components/story-context'
import { FreshEvents } from '../components/fresh-events'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { isStoryRoute } from '../router/paths'
import { useRouter } from '../router/use-router'
import { WholeStory } from '../long-story/WholeStory'
import { SecondaryPage } from './SecondaryPage'
import { PrintedCopy } from './PrintedCopy'
import { Shell } from './Shell'
import { StoryPage } from '../pages/story/StoryPage'
import { useFocusOnNavigate } from '../scroll/use-focus-on-navigate'
import { useStorySource, type StorySource } from '../long-story/use-story-source'
import { useFreshness } from './use-freshness'
import { useLocation, type Location } from '../router/use-location'
import { useShortcuts } from './use-shortcuts'
import { MotionProvider } from '../ui/MotionProvider'
import { lazyComponent } from '../ui/lazy-component'
import { SharingProvider } from '../features/sharing/SharingProvider'
import { en } from '../messages/en'

const EditionNotices = lazyComponent(() => import('./EditionNotices'), 'EditionNotices')

interface AppProps {
  /** What the page was built with. */
  readonly built: InitialData
  /** The path of the prerendered page. */
  readonly path: string
  /** Whether the service worker sent the offline fallback instead of the page. */
  readonly isStandIn?: boolean
}

/** Renders the whole app. */
export function App({ built, path, isStandIn = false }: AppProps) {
  const { history } = useRouter()
  const [shown, setShown] = useState(built)
  const source = useStorySource(shown)
  const { story } = source
  const place = useLocation(story)
  const fresh = useFreshness(story)
  useFocusOnNavigate(place, story.chapters.length > 0)
  const [openParts] = useState(createOpenParts)
  const shortcuts = useShortcuts(place.route)
  useEffect(() => {
    markHydrated()
    restoreScroll(history)
  }, [history])
  useEffect(copyWithoutCitations, [])
  useEffect(() => {
    if (place.route.path !== path) removePrerenderedMeta() // they are outside React
  }, [place.route.path, path])
  return (
    <MotionProvider>
      <Shell
        site={story.timeline.site}
        route={place.route}
        printHeader={<PrintedCopy edition={story.timeline.updated} />}
        notices={
          <ErrorBoundary label={en.shell.parts.notices}>
            {place.isHydrated && (
              <Suspense>
                <EditionNotices
                  built={built}
                  shown={shown}
                  onShow={setShown}
                  source={source}
                  place={place}
                  fresh={fresh}
                />
              </Suspense>
            )}
          </ErrorBoundary>
        }
        help={
          <ErrorBoundary label={en.shell.parts.help}>
            <HelpDialog {...shortcuts} />
          </ErrorBoundary>
        }
      >
        <StoryContext value={story}>
          <OpenPartsContext value={openParts}>
            <SharingProvider place={place}>
              <FreshEvents value={fresh.marks}>
                <Page source={source} place={place} prerenderedPath={path} isStandIn={isStandIn} />
              </FreshEvents>
            </SharingProvider>
          </OpenPartsContext>
        </StoryContext>
      </Shell>
    </MotionProvider>
  )
}

interface PageProps {
  readonly source: StorySource
  readonly place: Location
  readonly prerenderedPath: string
  readonly isStandIn: boolean
}

function Page({ source, place, prerenderedPath, isStandIn }: PageProps) {
  const { route, navigationKey } = place
  // A partly loaded long story may lack the page, so ask the server.
  const isElsewhere = route.page === 'missing' && !source.story.isComplete && navigationKey > 0
  useEffect(() => {
    if (isElsewhere) reload()
  }, [isElsewhere])
  if (isElsewhere) return null
  if (isStoryRoute(route))
    return (
      <StoryPage
        source={source}
        place={place}
        linked={route.page === 'event' ? route.event : undefined}
      />
    )
  const page = (
    <SecondaryPage
      route={route}
      place={place}
      prerenderedPath={prerenderedPath}
      isStandIn={isStandIn}
    />
  )
  if (source.status === 'complete' || route.page === 'about' || route.page === 'missing')
    return page
  return (
    <WholeStory source={source} path={route.path}>
      {page}
    </WholeStory>
  )
}
