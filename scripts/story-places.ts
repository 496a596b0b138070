import type { Locator, Page } from 'playwright-core'
import { readTimeline } from './read-timeline'

/* Places of the story that pictures show, found by what the content says. */

export const timeline = readTimeline()

/** Returns the event with most of something. */
const eventWithMost = (list: 'disagreements' | 'answers') =>
  timeline.events.toSorted((a, b) => b[list].length - a[list].length)[0]

export const [disputed, decisive] = [eventWithMost('disagreements'), eventWithMost('answers')]

/** Finds the panel before the event that turns the story. */
export const turnPanel = (page: Page): Locator =>
  page
    .locator('div')
    .filter({ has: page.getByRole('insertion') })
    .last()

/** Scrolls at once until a place is this many pixels below the top of the window. */
export const scrollTo = (place: Locator, offset: number): Promise<void> =>
  place.evaluate(
    (element, offset) =>
      window.scrollBy({
        top: element.getBoundingClientRect().top - offset,
        behavior: 'instant',
      }),
    offset,
  )
