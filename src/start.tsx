import { startTransition, StrictMode, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { removePrerenderedMeta } from './browser/site'
import type { InitialData } from './long-story/initial-data'
import type { PreloadPage } from './router/preload'
import { createRouter } from './router/router'
import { RouterProvider } from './router/RouterProvider'
import { loadInitialData } from './long-story/load-initial-data'

/** What an entry renders. */
interface Start {
  /** The path of the page that is prerendered for this address. */
  readonly canonical: string
  /** The path of this address. */
  readonly path: string
  /** Loads the code of a page before it is shown; without it every page is loaded already. */
  readonly preloadPage?: PreloadPage
  /** Renders the app, as prerendered for a path. */
  readonly render: (prerenderedPath: string) => ReactNode
}

/** Hydrates the prerendered page with the content it was built with; without it the page stays as it is, readable. */
export function start(
  entryUrl: string,
  prepare: (data: InitialData, root: HTMLElement) => Promise<Start> | Start,
) {
  document.documentElement.dataset.started = ''
  const root = document.getElementById('root')
  if (!root) return
  loadInitialData(root.dataset)
    .then((data) => prepare(data, root))
    .then((app) => mount(app, root))
    .catch((error: unknown) => reportLost(error, entryUrl + (root.dataset.content ?? '')))
}

/** Hydrates the page; renders it again if the host sent another one than asked for, as with the not-found page. */
function mount({ canonical, path, preloadPage, render }: Start, root: HTMLElement) {
  const router = createRouter({
    preloadPage,
    prerenderedPath: root.dataset.path ?? path,
    startPath: path,
  })
  const app = (prerenderedPath: string) => (
    <StrictMode>
      <RouterProvider router={router}>{render(prerenderedPath)}</RouterProvider>
    </StrictMode>
  )
  if (root.dataset.path === canonical) {
    // In slices, so that the page still scrolls; what is pressed meanwhile React hydrates first.
    startTransition(() => {
      hydrateRoot(root, app(canonical), {
        onRecoverableError: (error) =>
          console.error('The prerendered page and the app differ:', error),
        onUncaughtError: reportCrash,
      })
    })
  } else {
    for (const tag of document.head.querySelectorAll('title, [data-page]')) tag.remove()
    removePrerenderedMeta()
    root.replaceChildren()
    const { history } = router
    const place = history.savedPlace(history.entry()) // the reader went back before the page was hydrated
    if (place) history.keepForReload(place)
    createRoot(root, { onUncaughtError: reportCrash }).render(app(path))
  }
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
