import { placeToRestore, type BrowserHistory } from '../router/history'
import { focusId, keepInView } from './scroll-and-focus'

/** Reloads the page and keeps the element being read in place, even if there is new content above it. */
export function reloadKeepingScroll(history: BrowserHistory) {
  const read = document.querySelector('[data-reading]')
  history.keepForReload({
    scroll: window.scrollY,
    article: read ? { id: read.id, top: read.getBoundingClientRect().top } : undefined,
  })
  window.location.reload()
}

/** Restores the place kept over a reload, once. */
export function restoreScroll(history: BrowserHistory) {
  const place = placeToRestore()
  if (!place) return
  const { scroll, article } = place
  history.mergeState({ placeToRestore: undefined })
  afterLoad(() => {
    window.history.scrollRestoration = 'auto'
  })
  const read = article && document.getElementById(article.id)
  if (!read) return window.scrollTo(0, scroll)
  keepInView(() => window.scrollBy(0, read.getBoundingClientRect().top - article.top))
  focusId(read.getAttribute('aria-labelledby') ?? read.id)
}

/** Calls back when the browser no longer restores the scroll position by itself. */
function afterLoad(callback: () => void) {
  const next = () => setTimeout(callback)
  if (document.readyState === 'complete') next()
  else window.addEventListener('load', next, { once: true })
}

/** Reloads the page. */
export const reload = () => window.location.reload()
