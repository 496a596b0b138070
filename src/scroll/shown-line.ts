import { announce } from '../browser/announcer'
import { focusIfLost, focusWhenRendered, revealTitle, whenRendered } from './scroll-and-focus'
import { pageIds } from '../router/page-ids'

const topic = 'shown'

/** Focuses the result count once it is up to date; its announcement is dropped, because focus reads it already. */
export function focusResultCount() {
  focusWhenRendered(pageIds.shown, () => announce(topic, ''))
}

/** Focuses the result count once it is up to date, and scrolls to it and the events below it. */
export function showResultCount() {
  focusWhenRendered(pageIds.shown, () => {
    announce(topic, '')
    document.getElementById(pageIds.shown)?.scrollIntoView({ behavior: 'instant' })
  })
}

/** Focuses the result count if the focused element was removed; the count is up to date by then. */
export function focusResultCountIfLost() {
  if (focusIfLost(pageIds.shown)) announce(topic, '')
}

/**
 * Scrolls just as far as shows the title of the first result once the list is up to date; not on a wide window, where a
 * pressed chip stays under the pointer.
 */
export function revealFirstResult() {
  if (window.matchMedia('(min-width: 64rem)').matches) return
  whenRendered(pageIds.shown, () => {
    const card = document.querySelector('article:not([hidden] *)')
    revealTitle(card?.getAttribute('aria-labelledby') ?? '')
  })
}
