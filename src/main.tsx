import './design/layers.css'
import './design/fonts.css'
import './design/tokens.css'
import './design/base.css'
import './design/transition.css'
import './design/print.css'
import { onlineManager, QueryClient } from '@tanstack/react-query'
import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { pathBelowBase } from './browser/base-url'
import { fetchJson } from './browser/fetch-json'
import { removePrerenderedMeta } from './browser/site'
import {
  isPartial,
  storyFrom,
  type InitialData,
  type Chapter,
  type ChapterManifest,
} from './long-story/initial-data'
import type { Timeline } from './content/schema'
import { toEmbed, files, notFoundPath, offlinePath, routeOf, embeddedPath } from './router/paths'
import { createRouter } from './router/router'
import { RouterProvider } from './router/RouterProvider'
import { App } from './app/App'
import { preloadPage } from './app/SecondaryPage'
import { validatedTimeline } from './app/timeline-query'
import { preloadChapters } from './long-story/EventList'
import { loadChapters } from './long-story/load-chapters'

const root = document.getElementById('root')

onlineManager.setOnline(navigator.onLine) // by itself it sees changes only

/** Hydrates the prerendered page with the content it was built with; without it the page stays as it is, readable. */
async function start(root: HTMLElement) {
  const client = new QueryClient()
  const built = await builtOf(root, client)
  const { path } = root.dataset
  const present = pathBelowBase(window.location.pathname)
  const shown = embeddedPath(present)
  const story = storyFrom(built)
  const route = routeOf(shown ?? present, story)
  const Embedded =
    shown === undefined ? undefined : (await import('./embed/EmbeddedApp')).EmbeddedApp
  if (!Embedded) await preloadPage(route.page)
  if (isPartial(built)) await preloadChapters()
  const router = createRouter({
    preloadPage: Embedded ? undefined : preloadPage,
    prerenderedPath: path ?? present,
  })
  const app = (prerendered: string) => (
    <StrictMode>
      <RouterProvider router={router}>
        {Embedded ? (
          <Embedded built={built} />
        ) : (
          <App built={built} client={client} path={prerendered} isStandIn={path === offlinePath} />
        )}
      </RouterProvider>
    </StrictMode>
  )

  // A host may send another page than the one asked for, as with the not-found page.
  const canonical = Embedded
    ? toEmbed(route.path)
    : route.page === 'missing'
      ? notFoundPath
      : route.path
  if (path === canonical) {
    // In slices, so that the page still scrolls; what is pressed meanwhile React hydrates first.
    startTransition(() => {
      hydrateRoot(root, app(path), {
        onRecoverableError: (error) =>
          console.error('The prerendered page and the app differ:', error),
        onUncaughtError: reportCrash,
      })
    })
  } else {
    for (const tag of document.head.querySelectorAll('title, [data-page]')) tag.remove()
    removePrerenderedMeta()
    root.replaceChildren()
    createRoot(root, { onUncaughtError: reportCrash }).render(app(present))
  }
}

/**
 * Fetches the content that the page was built with, checked by its hash; of a long story the table of contents and the
 * chapters that the page shows.
 */
async function builtOf(
  { dataset: { content, integrity = '', chapter } }: HTMLElement,
  client: QueryClient,
): Promise<InitialData> {
  if (content === undefined) return validatedTimeline(await fetchJson(files.content.slice(1)))
  const sent = (await fetchJson(content, { integrity })) as Timeline | ChapterManifest
  if (!('chapters' in sent)) return sent
  const told = new Map<number, Chapter>()
  const wanted = chapter === undefined ? sent.chapters.map((_, index) => index) : [Number(chapter)]
  await loadChapters(sent, wanted, client, (some) => {
    for (const [index, one] of some) told.set(index, one)
  })
  return { manifest: sent, loadedChapters: told }
}

/** Hands failures to src/inline-scripts/load-recovery.js, which works without the app; `build` tells builds apart. */
function reportLost(error: unknown, build: string) {
  console.error(error)
  window.dispatchEvent(new CustomEvent('app-lost', { detail: build }))
}

function reportCrash(error: unknown) {
  console.error(error)
  window.dispatchEvent(new Event('app-crashed'))
}

if (root)
  start(root).catch((error: unknown) =>
    reportLost(error, import.meta.url + (root.dataset.content ?? '')),
  )
