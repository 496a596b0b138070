import { readingLine } from '../browser/window'

// By these a reader takes over: from then on the page moves nothing.
const signs = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/** For how long an element is kept at the top while the page takes its shape, in milliseconds. */
const shaping = 3000

/**
 * Brings an element to the top of the window and keeps it there while fonts arrive and the page takes its shape, until
 * the reader does anything; gives its heading the focus, so that keyboard and screen reader go on there.
 */
export function scrollAndFocus(id: string, headingId: string) {
  const element = document.getElementById(id)
  if (!element) return
  keepInView(() => element.scrollIntoView())
  focusId(headingId)
}

/** Shows a place of the page, again and again while the page takes its shape, until the reader does anything. */
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

/** Brings an element to the top of the window at once; the focus stays where it is and the address knows nothing of it. */
export function scrollToId(id: string) {
  const element = document.getElementById(id)
  if (!element?.offsetParent) return // it is not there, or the view hides it
  // Where it will stand: what is still gliding to its place would lead `scrollIntoView` astray.
  const [margin, padding] = [
    getComputedStyle(element).scrollMarginTop,
    getComputedStyle(document.documentElement).scrollPaddingTop,
  ]
  const top =
    topInPage(element) - (Number.parseFloat(margin) || 0) - (Number.parseFloat(padding) || 0)
  window.scrollTo({ top, behavior: 'instant' })
}

/** Where an element is laid out, whatever moves it from there. */
function topInPage({ offsetTop, offsetParent }: HTMLElement): number {
  return offsetTop + (offsetParent instanceof HTMLElement ? topInPage(offsetParent) : 0)
}

/** Tells once when the page is no longer scrolled to where it is now; gives back how to stop waiting. */
export function onceScrolled(tell: () => void): () => void {
  const place = window.scrollY
  const waiting = new AbortController()
  const look = () => {
    if (window.scrollY === place) return // the event of a jump that was made before
    waiting.abort()
    tell()
  }
  window.addEventListener('scroll', look, { passive: true, signal: waiting.signal })
  return () => waiting.abort()
}

/** Opens the folded part in which an element lies: not every engine does it by itself when a link leads there. */
export function openDetails(id: string) {
  const folded = document.getElementById(id)?.closest('details')
  if (folded) folded.open = true
}

/** Gives the focus to an element without moving the page. */
export function focusId(id: string) {
  document.getElementById(id)?.focus({ preventScroll: true })
}

/** Gives the focus to an element that is about to be drawn, or is `aria-busy` for a moment, without moving the page, and tells when it has it. */
export function focusWhenRendered(id: string, onFocused?: () => void) {
  requestAnimationFrame(() => {
    if (document.getElementById(id)?.getAttribute('aria-busy') === 'true')
      return focusWhenRendered(id, onFocused)
    focusId(id)
    onFocused?.()
  })
}

/** Before an element goes: gives its focus, or that of something in it, to what is about to be drawn. */
export function moveFocus(id: string, toId: string) {
  if (document.getElementById(id)?.contains(document.activeElement)) focusWhenRendered(toId)
}

/** Gives the focus to an element where the one that had it is gone; tells whether it was. */
export function focusIfLost(id: string): boolean {
  const isLost = document.activeElement === document.body
  if (isLost) focusId(id)
  return isLost
}

/** Gives the focus, once the browser has restored the place, to the title of what is in view there, else to another element. */
export function focusCurrentArticle(otherwise: string) {
  requestAnimationFrame(() => {
    const inView = document
      .elementFromPoint(window.innerWidth / 2, window.innerHeight * readingLine)
      ?.closest('article')
    focusId(inView?.getAttribute('aria-labelledby') ?? otherwise)
  })
}

/** Whether the page was opened by a link or an address, not reloaded or gone back to: then there is no scroll position to restore. */
export function isFreshLoad(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate'
}

/** Whether the reader has neither scrolled nor taken the focus anywhere since the page was opened. */
export function isUntouched(): boolean {
  return window.scrollY === 0 && document.activeElement === document.body
}

/** Marks the page as hydrated, which shows the controls that need scripts. */
export function markHydrated() {
  document.documentElement.dataset.hydrated = ''
}

/** Goes to the top of a page that was just opened, with the focus on its heading. */
export function scrollToTop(headingId: string) {
  window.scrollTo(0, 0)
  focusId(headingId)
}

/** Whether the address names a part of the page, to which the browser goes by itself. */
export function hasFragment(): boolean {
  return window.location.hash !== ''
}

/** Gives the focus to a field, unfolded and in view; false where the page has no such field. */
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
