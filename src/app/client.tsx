import '@fontsource-variable/nunito/wght.css'
import '@fontsource-variable/shantell-sans/wght.css'
import '../design/layers.css'
import '../design/tokens.css'
import '../design/base.css'
import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { fetchJson } from '../browser/fetch-json'
import { parseTimeline } from '../domain/gate'
import { storyOf } from '../domain/story'
import { routeOf } from '../url/paths'
import { App } from './App'

const root = document.getElementById('root')

/**
 * Wakes the prerendered page with the content it was built with. When that cannot be had the page stays as it
 * is, complete and readable, and says that it will not react.
 */
async function start(root: HTMLElement) {
  const { path, content = 'data/timeline.json' } = root.dataset
  const built = parseTimeline(await fetchJson(content))
  const present = window.location.pathname.slice(import.meta.env.BASE_URL.length - 1)
  const app = (prerendered: string) => <StrictMode><App built={built} client={new QueryClient()} path={prerendered} /></StrictMode>

  // The not-found page is sent for any address; a host may also send another page than the one asked for.
  const story = storyOf(built)
  const isSameText = path !== undefined && routeOf(path, story).path === (path === '/404.html' ? path : routeOf(present, story).path)
  if (isSameText && (path !== '/404.html' || routeOf(present, story).page === 'missing')) {
    hydrateRoot(root, app(path), { onRecoverableError: (error) => console.error('The prerendered page and the program differ:', error) })
  } else {
    for (const tag of document.head.querySelectorAll('title, [data-page]')) tag.remove()
    root.replaceChildren()
    createRoot(root).render(app(present))
  }
}

if (root) {
  start(root).catch((error: unknown) => {
    console.error(error)
    const note = document.createElement('p')
    note.setAttribute('role', 'alert')
    note.textContent = 'The filters and the board could not be loaded. The story on this page is complete; reload the page to try again.'
    root.append(note)
  })
}
