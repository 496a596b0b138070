import '../design/layers.css'
import '../design/fonts.css'
import '../design/tokens.css'
import '../design/base.css'
import '../design/print.css'
import '../design/transition.css'
import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { pathBelowBase } from '../browser/address'
import { fetchJson } from '../browser/fetch-json'
import { forgetSentPage } from '../browser/site'
import { parseTimeline } from '../domain/gate'
import { storyOf } from '../domain/story'
import { embedded, notFoundPath, routeOf, shownIn } from '../url/paths'
import { App } from './App'

const root = document.getElementById('root')

/**
 * Wakes the prerendered page with the content it was built with. When that cannot be had the page stays as it
 * is, complete and readable, and says that it will not react.
 */
async function start(root: HTMLElement) {
  const { path, content = 'data/timeline.json' } = root.dataset
  const built = parseTimeline(await fetchJson(content))
  const present = pathBelowBase(window.location.pathname)
  const shown = shownIn(present)
  const route = routeOf(shown ?? present, storyOf(built))
  const Embedded = shown === undefined ? undefined : (await import('./on-demand')).EmbeddedApp
  const app = (prerendered: string) => (
    <StrictMode>{Embedded ? <Embedded built={built} path={prerendered} /> : <App built={built} client={new QueryClient()} path={prerendered} />}</StrictMode>
  )

  // A host may send another page than the one that was asked for; the not-found page is meant to be sent so.
  const canonical = Embedded ? embedded(route.path) : route.page === 'missing' ? notFoundPath : route.path
  if (path === canonical) {
    hydrateRoot(root, app(path), {
      onRecoverableError: (error) => console.error('The prerendered page and the program differ:', error),
      onUncaughtError: giveUp,
    })
  } else {
    for (const tag of document.head.querySelectorAll('title, [data-page]')) tag.remove()
    forgetSentPage()
    root.replaceChildren()
    createRoot(root, { onUncaughtError: giveUp }).render(app(present))
  }
}

function tell(text: string) {
  const note = document.createElement('p')
  note.setAttribute('role', 'alert')
  note.textContent = text
  document.body.prepend(note)
}

// React has taken the page away; what was sent is one reload away.
function giveUp(error: unknown) {
  console.error(error)
  tell('The page ran into a fault. Reload it to read on.')
}

if (root) {
  start(root).catch((error: unknown) => {
    console.error(error)
    tell('The filters and the board could not be loaded. The story on this page is complete; reload the page to try again.')
  })
}
