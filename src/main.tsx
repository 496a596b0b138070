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
import {
  toEmbed,
  files,
  notFoundPath,
  offlinePath,
  routeOf,
  isStoryRoute,
  embeddedPath,
} from './router/paths'
import { App } from './app/App'
import { preloadPage } from './app/SecondaryPage'
import { validatedTimeline } from './app/timeline-query'
import { preloadChapters } from './long-story/EventList'
import { loadChapters } from './long-story/load-chapters'

const root = document.getElementById('root')

/** What is waited for, which a newer page may no longer ask for. */
let awaited = root?.dataset.content

onlineManager.setOnline(navigator.onLine) // it hears of changes only, and a kept page may be opened without a network

/**
 * Wakes the prerendered page with the content it was built with. When that cannot be had the page stays as it
 * is, complete and readable, and says that it will not react.
 */
async function start(root: HTMLElement) {
  const client = new QueryClient()
  const built = await builtOf(root, client)
  const { path } = root.dataset
  const present = pathBelowBase(window.location.pathname)
  const shown = embeddedPath(present)
  const story = storyFrom(built)
  const route = routeOf(shown ?? present, story)
  if (shown !== undefined || !isStoryRoute(route)) {
    awaited = document.querySelector<HTMLLinkElement>('link[rel="modulepreload"]')?.href
  }
  const Embedded =
    shown === undefined ? undefined : (await import('./embed/EmbeddedApp')).EmbeddedApp
  if (!Embedded) await preloadPage(route.page)
  if (isPartial(built)) await preloadChapters()
  const app = (prerendered: string) => (
    <StrictMode>
      {Embedded ? (
        <Embedded built={built} path={prerendered} />
      ) : (
        <App built={built} client={client} path={prerendered} isStandIn={path === offlinePath} />
      )}
    </StrictMode>
  )

  // A host may send another page than the one that was asked for; the not-found page is meant to be sent so.
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
          console.error('The prerendered page and the program differ:', error),
        onUncaughtError: lose('page', 'page'),
      })
    })
  } else {
    for (const tag of document.head.querySelectorAll('title, [data-page]')) tag.remove()
    removePrerenderedMeta()
    root.replaceChildren()
    createRoot(root, { onUncaughtError: lose('page', 'page') }).render(app(present))
  }
}

/**
 * What the page was built with, which passed the gate then; the browser compares it with its hash. Of a long story that
 * is its table of contents, with the chapter that the page was sent with or, where it tells of the whole story, all of them.
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

/** Hands a fault over to src/inline-scripts/load-recovery.js, which knows what to do and says it in words; `lost` is what a newer page may no longer ask for. */
const lose = (what: 'program' | 'page', lost: string | undefined) => (error: unknown) => {
  console.error(error)
  window.dispatchEvent(new CustomEvent('lost', { detail: { what, lost } }))
}

// After a fault that took the page away, the page that was sent is left as it is, unless it only stands in for that one.
if (root?.dataset.path === offlinePath) delete document.documentElement.dataset.asleep
if (root && !('asleep' in document.documentElement.dataset))
  start(root).catch((error: unknown) => lose('program', awaited)(error))
