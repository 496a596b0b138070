import { announce } from '../browser/announcer'
import { focusIfLost, focusWhenRendered } from './scroll-and-focus'
import { pageIds } from '../router/page-ids'

const topic = 'shown'

/** Focuses the result count once it is up to date; its announcement is dropped, because focus reads it already. */
export function focusResultCount() {
  focusWhenRendered(pageIds.shown, () => announce(topic, ''))
}

/** Focuses the result count if the focused element was removed; the count is up to date by then. */
export function focusResultCountIfLost() {
  if (focusIfLost(pageIds.shown)) announce(topic, '')
}
