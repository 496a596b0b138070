import { announce } from '../browser/announcer'
import { focusIfLost, focusWhenRendered } from './scroll-and-focus'
import { pageIds } from '../router/page-ids'

const topic = 'shown'

/** Leads the focus to the line that says how much is shown, once it does; it is read there, and not announced as well. */
export function focusResultCount() {
  focusWhenRendered(pageIds.shown, () => announce(topic, ''))
}

/** The same where what had the focus is gone; the line says by then how much is shown. */
export function focusResultCountIfLost() {
  if (focusIfLost(pageIds.shown)) announce(topic, '')
}
