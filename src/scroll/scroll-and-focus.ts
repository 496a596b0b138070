import { flushSync } from 'react-dom'
import { isInView, prefersReducedMotion, readingLine } from '../browser/window'
import { hashTarget } from '../router/hash'

// Signs that the reader has taken over; from then on the page does not move by itself.
const signs = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/** How long layout shifts are corrected, in milliseconds. */
const shaping = 3000

/**
 * Scrolls to an element and focuses its heading. Keeps it in place during layout shifts, until the reader interacts.
 */
export function scrollAndFocus(id: string, headingId: string) {
  const element = document.getElementById(id)
  if (!element) return
  keepInView(() => element.scrollIntoView())
  focusId(headingId)
}

/** Repeats a scroll whenever the page changes size, for a few seconds or until the reader interacts. */
export function keepInView(scrollToId: () => void) {
  scrollToId()
  const observer = new ResizeObserver(scrollToId)
  observer.observe(document.body)
  const kept = new AbortController()
  const release = () => {
    observer.disconnect()
    kept.abort()
  }
  for (const sign of signs)
    window.addEventListener(sign, release, { passive: true, signal: kept.signal })
  setTimeout(release, shaping)
}

/** Scrolls to an element at once, without changing focus or address. */
export function scrollToId(id: string) {
  const element = document.getElementById(id)
  if (!element?.offsetParent) return // missing or hidden by a filter
  // Not `scrollIntoView`, which would use the position of a card that is still animating.
  const [margin, padding] = [
    getComputedStyle(element).scrollMarginTop,
    getComputedStyle(document.documentElement).scrollPaddingTop,
  ]
  const top =
    topInPage(element) - (Number.parseFloat(margin) || 0) - (Number.parseFloat(padding) || 0)
  window.scrollTo({ top, behavior: 'instant' })
}

/** Returns the offset of an element from the top of the page, ignoring transforms. */
function topInPage({ offsetTop, offsetParent }: HTMLElement): number {
  return offsetTop + (offsetParent instanceof HTMLElement ? topInPage(offsetParent) : 0)
}

/** Calls back once when the scroll position changes; returns a function that cancels it. */
export function onceScrolled(tell: () => void): () => void {
  const place = window.scrollY
  const waiting = new AbortController()
  const look = () => {
    if (window.scrollY === place) return // a late event of an earlier jump
    waiting.abort()
    tell()
  }
  window.addEventListener('scroll', look, { passive: true, signal: waiting.signal })
  return () => waiting.abort()
}

/** Opens the `<details>` around an element; not every browser does so when a link leads there. */
export function openDetails(id: string) {
  let folded = document.getElementById(id)?.closest('details')
  while (folded) {
    folded.open = true
    folded = folded.parentElement?.closest('details')
  }
}

/** Goes to an element as a link to its fragment does, with a history entry and the focus; returns false if it is missing. */
export function goToFragment(id: string): boolean {
  const isInPage = document.getElementById(id) !== null
  if (isInPage) window.location.hash = id
  return isInPage
}

/** Returns from a fragment to the link that led there, by Back where nothing else has happened since. */
export function returnFromFragment(id: string, from: HTMLElement) {
  if (window.location.hash === `#${id}`) return window.history.back()
  from.scrollIntoView({ block: 'center', behavior: 'instant' })
  from.focus({ preventScroll: true })
}

/** Scrolls just as far as shows an element that a press has made taller; the window shows its beginning if it is too tall. */
export function revealWhenRendered(id: string) {
  requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({ block: 'nearest' }))
}

/** Renders something above an element, which stays where it is in the window, and focuses it. */
export function revealAbove(id: string, reveal: () => void) {
  const topOf = () => document.getElementById(id)?.getBoundingClientRect().top ?? 0
  const top = topOf()
  flushSync(reveal)
  window.scrollBy({ top: topOf() - top, behavior: 'instant' })
  focusId(id)
}

/** Focuses an element without scrolling. */
export function focusId(id: string) {
  document.getElementById(id)?.focus({ preventScroll: true })
}

/** Focuses an element if the window shows it; returns whether it does. */
export function focusIfInView(id: string): boolean {
  const element = document.getElementById(id)
  const isShown = element !== null && isInView(element)
  if (isShown) focusId(id)
  return isShown
}

/** Focuses an element once it is rendered and no longer `aria-busy`, without scrolling; then calls back. */
export function focusWhenRendered(id: string, onFocused?: () => void) {
  whenRendered(id, () => {
    focusId(id)
    onFocused?.()
  })
}

/** Calls back once an element is no longer `aria-busy`. */
export function whenRendered(id: string, onRendered: () => void) {
  requestAnimationFrame(() => {
    if (document.getElementById(id)?.getAttribute('aria-busy') === 'true')
      return whenRendered(id, onRendered)
    onRendered()
  })
}

/** Scrolls smoothly and just as far as shows a title above what stays at the foot of the window. */
export function revealTitle(id: string) {
  const title = document.getElementById(id)
  if (!title) return
  const foot = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom)
  const below =
    topInPage(title) + title.offsetHeight + (foot || 0) - window.scrollY - window.innerHeight
  if (below > 0)
    window.scrollBy({ top: below, behavior: prefersReducedMotion() ? 'instant' : 'smooth' })
}

/** Focuses an element if the focused one was removed, or is within what is about to be; returns whether it was. */
export function focusIfLost(id: string, leaving?: Element | null): boolean {
  const { activeElement, body } = document
  const isLost = activeElement === body || leaving?.contains(activeElement) === true
  if (isLost) focusId(id)
  return isLost
}

/** Focuses the title of the article in view once the browser has restored the scroll position, otherwise another element. */
export function focusCurrentArticle(otherwise: string) {
  requestAnimationFrame(() => {
    const inView = document
      .elementFromPoint(window.innerWidth / 2, window.innerHeight * readingLine)
      ?.closest('article')
    focusId(inView?.getAttribute('aria-labelledby') ?? otherwise)
  })
}

/** Returns whether the page was opened by a link or an address, so that there is no scroll position to restore. */
export function isFreshLoad(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate'
}

/** Returns whether the reader has neither scrolled nor moved focus since the page was opened. */
export function isUntouched(): boolean {
  return window.scrollY === 0 && document.activeElement === document.body
}

/** Marks the page as hydrated, which shows the controls that need scripts. */
export function markHydrated() {
  document.documentElement.dataset.hydrated = ''
}

/** Scrolls to the top of a new page and focuses its heading. */
export function scrollToTop(headingId: string) {
  window.scrollTo(0, 0)
  focusId(headingId)
}

/** Returns whether the address names an element of the page, to which the browser scrolls itself. */
export function hasFragment(): boolean {
  return isInPage(hashTarget(window.location.hash))
}

/** Returns whether the page has an element with this id; apps and ads add fragments that name none. */
export function isInPage(id: string): boolean {
  return document.getElementById(id) !== null
}

/** Opens what contains a field and focuses it; returns false if the page has no such field. */
export function focusField(id: string): boolean {
  openDetails(id)
  const field = document.getElementById(id)
  field?.focus()
  return field !== null
}

/** Focuses a field that is about to be rendered, perhaps after a view transition; gives up after three seconds. */
export function focusFieldWhenRendered(id: string, until = performance.now() + 3000) {
  requestAnimationFrame((now) => {
    if (!focusField(id) && now < until) focusFieldWhenRendered(id, until)
  })
}
