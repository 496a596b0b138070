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
import { notFoundPath, routeOf } from '../url/paths'
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
  const route = routeOf(present, storyOf(built))
  const app = (prerendered: string) => <StrictMode><App built={built} client={new QueryClient()} path={prerendered} /></StrictMode>

  // A host may send another page than the one that was asked for; the not-found page is meant to be sent so.
  if (path !== undefined && (path === notFoundPath ? route.page === 'missing' : path === route.path)) {
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
