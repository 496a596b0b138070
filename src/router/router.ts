import { hrefOf, pathBelowBase } from '../browser/base-url'
import { flushSync } from 'react-dom'
import { createBrowserHistory, type BrowserHistory, type HistoryEntry, type Place } from './history'
import {
  prerenderedSnapshot,
  type LocationSnapshot,
  type NavigationType,
} from './location-snapshot'
import { inTime, pageAt, type PreloadPage } from './preload'
import { withTransition } from './view-transition'

export interface Router {
  readonly history: BrowserHistory
  readonly subscribe: (listener: () => void) => () => void
  /** Returns the same frozen object until the location changes. */
  readonly getSnapshot: () => LocationSnapshot
  /** Returns the location of the prerendered page: its path without a query. */
  readonly getServerSnapshot: () => LocationSnapshot
  /**
   * Follows a link: a new entry and a view transition, once the code of the page is loaded; if that takes too long, the
   * browser loads the page. With `samePage` the current page shows the target too, and there is no transition.
   */
  readonly navigate: (address: string, options?: { readonly samePage?: boolean }) => void
  /** Goes to an element of the current page, with a new entry. */
  readonly goToId: (id: string) => void
  /** Adds an entry for a change on the current page, such as a filter; the hash is kept. */
  readonly push: (address: string) => void
  /** Changes the address of the current entry, such as for each letter of a search; the hash is kept. */
  readonly replace: (address: string) => void
  /**
   * Changes the spelling of the current address, or the day that the stage has reached; nobody is notified, and the snapshot
   * keeps what was asked for.
   */
  readonly rewrite: (address: string) => void
  /** Writes the id of what is being read into the hash, '' for none, if `path` is the current one; nobody is notified. */
  readonly replaceHash: (path: string, id: string) => void
  /**
   * Writes the path of what is being read into the address bar, if `path` is the page that is shown; nobody is notified,
   * and the page stays the one of `path` after Back.
   */
  readonly replacePath: (path: string, read: string) => void
  /** Goes back to the entry before. */
  readonly back: () => void
  /** Loads the code of the page that an address leads to. */
  readonly preload: (address: string) => void
}

export interface RouterOptions {
  /** Loads the code of a page before it is shown; without it every page is loaded already. */
  readonly preloadPage?: PreloadPage | undefined
  /** The path of the prerendered page, which hydration starts from. */
  readonly prerenderedPath?: string
  /** The path that the app was started for; where the reader has left it before hydration, the page is loaded again. */
  readonly startPath?: string | undefined
  readonly history?: BrowserHistory
}

/** Creates the router of a page, or of one test; the window is first used when something subscribes or navigates. */
export function createRouter({
  preloadPage = () => undefined,
  prerenderedPath = '/',
  startPath,
  history = createBrowserHistory(),
}: RouterOptions = {}): Router {
  const listeners = new Set<() => void>()
  const prerendered = prerenderedSnapshot(prerenderedPath)
  let { navigationKey, navigationType } = prerendered
  let snapshot: LocationSnapshot | undefined
  /** Counts all requests to go elsewhere: a newer one cancels one that waits for the code of its page. */
  let requests = 0
  /** The entry that is shown, or about to be. */
  let current: HistoryEntry | undefined
  /** The paths of the pages of entries whose address bar names what was read there. */
  const shownPaths = new Map<string, string>()

  const getSnapshot = () => {
    if (snapshot) return snapshot
    const { pathname, search, hash } = history.url()
    snapshot = Object.freeze({
      path: shownPaths.get(current?.key ?? '') ?? pathBelowBase(pathname),
      search,
      hash,
      navigationKey,
      navigationType,
      isHydrated: true,
    })
    return snapshot
  }

  const notify = () => {
    snapshot = undefined
    for (const listener of listeners) listener()
  }

  const record = (type: NavigationType): HistoryEntry => {
    requests += 1
    navigationType = type
    if (type !== 'push') navigationKey += 1
    current = history.entry()
    return current
  }

  const preload = (address: string): boolean => {
    const code = preloadPage(pageAt(address))
    code?.catch(() => {}) // the navigation that follows tries again
    return code !== undefined
  }

  const follow = (address: string, samePage: boolean) => {
    const href = hrefOf(address)
    const { pathname, search, hash } = history.url()
    const from = history.entry()
    history.savePlace(from)
    if ([pathname + search, pathname + search + hash].includes(href)) {
      history.replace(href)
      shownPaths.delete(from.key)
    } else history.push(href)
    const to = record('navigate')
    if (samePage || from.pathname === to.pathname) notify()
    else withTransition(notify, { paths: [from, to].map(pathOf) })
  }

  const rewrite = (address: string) => {
    history.replace(hrefOf(address) + history.url().hash)
    if (!current) return
    shownPaths.delete(current.key)
    current = history.entry()
  }

  const onPopState = ({ hasUAVisualTransition }: PopStateEvent) => {
    // The prerendered page is there sooner than the code, which is not loaded since a reload.
    if (preload(pathBelowBase(window.location.pathname))) return reload()
    const from = current
    history.discardPendingWrite()
    if (from && history.isKnown()) history.savePlace(from) // else the browser has scrolled to a fragment, and a click saved it
    const to = record('pop')
    const place = history.savedPlace(to)
    if (!from || !place) return notify()
    // The browser would restore the scroll position before the page is rendered.
    window.history.scrollRestoration = 'manual'
    if (from.page === to.page || from.pathname === to.pathname || hasUAVisualTransition) {
      flushSync(notify)
      restore(place)
    } else
      withTransition(notify, { paths: [from, to].map(pathOf), onRendered: () => restore(place) })
  }

  const reload = () => {
    const place = history.savedPlace(history.entry())
    if (place) history.keepForReload(place)
    window.location.reload()
  }

  const restore = ({ scroll, article, focused }: Place) => {
    window.scrollTo({ top: scroll, behavior: 'instant' })
    const top = article && document.getElementById(article.id)?.getBoundingClientRect().top
    if (article && top !== undefined)
      window.scrollBy({ top: top - article.top, behavior: 'instant' })
    const element = focused?.deref()
    if (element instanceof HTMLElement && element.isConnected)
      element.focus({ preventScroll: true })
    requestAnimationFrame(() => {
      window.history.scrollRestoration = 'auto'
    })
  }

  // Links to a fragment are left to the browser, which tells nobody before it scrolls.
  const onClick = ({ target }: MouseEvent) => {
    if (current && target instanceof Element && target.closest('a')) history.savePlace(current)
  }

  return {
    history,
    getSnapshot,
    getServerSnapshot: () => prerendered,
    subscribe(listener) {
      if (listeners.size === 0) {
        current = history.entry()
        // Once all effects have run: one of them takes the place that this keeps for the next page.
        if (startPath !== undefined && pathOf(current) !== startPath) queueMicrotask(reload)
        window.addEventListener('popstate', onPopState)
        window.addEventListener('click', onClick, { capture: true })
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        window.removeEventListener('popstate', onPopState)
        window.removeEventListener('click', onClick, { capture: true })
      }
    },
    navigate(address, { samePage = false } = {}) {
      const code = preloadPage(pageAt(address))
      if (!code) return follow(address, samePage)
      requests += 1
      const request = requests
      const unlessSuperseded = (go: () => void) => () => request === requests && go()
      void inTime(code).then(
        unlessSuperseded(() => follow(address, samePage)),
        unlessSuperseded(() => window.location.assign(hrefOf(address))),
      )
    },
    goToId(id) {
      follow(`${getSnapshot().path}${history.url().search}#${id}`, true)
    },
    push(address) {
      const from = history.entry()
      history.savePlace(from)
      history.push(hrefOf(address) + history.url().hash, from.page)
      record('push')
      notify()
    },
    replace(address) {
      rewrite(address)
      navigationType = 'push' // the view changes, as with a filter
      notify()
    },
    rewrite,
    back: () => window.history.back(),
    replaceHash(path, id) {
      const { pathname, search, hash } = history.url()
      const present = hash.slice(1)
      // A link to one of its sources is more exact than the id of the event.
      if (
        pathBelowBase(pathname) !== path ||
        present === id ||
        (id !== '' && present.startsWith(`${id}-source-`))
      )
        return
      history.replace(pathname + search + (id && `#${id}`))
    },
    replacePath(path, read) {
      const { pathname, search } = history.url()
      if (!current || getSnapshot().path !== path || pathBelowBase(pathname) === read) return
      shownPaths.set(current.key, path)
      history.replace(hrefOf(read) + search)
    },
    preload,
  }
}

const pathOf = ({ pathname }: HistoryEntry) => pathBelowBase(pathname)
