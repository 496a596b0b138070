import type { Timeline } from '../src/content/schema'
import { writeOurs, writePeer, writeStatic, writeTimelineJs } from './sites'

/** A page under test, and the selectors to operate it. */
export interface Contestant {
  readonly id: string
  readonly name: string
  /** How it was built and configured. */
  readonly mode: string
  /** Writes its site to a folder. */
  readonly write: (timeline: Timeline, folder: string) => void | Promise<void>
  /** Selector of event titles. */
  readonly titles: string
  /** Selectors of a button that filters by type, of the events it keeps, and of the others. */
  readonly filter?: { readonly button: string; readonly kept: string; readonly others: string }
  /** Selector of its control for the next item. */
  readonly next?: string
  /** True when it scrolls down. */
  readonly isVertical: boolean
  /** True for a timeline by others. */
  readonly isPeer?: boolean
}

/** All pages under test, in the order of the tables. */
export const contestants: readonly Contestant[] = [
  {
    id: 'ours',
    name: 'this timeline',
    mode: 'the production build of this repository, under its own headers, the service worker allowed',
    write: writeOurs,
    titles: 'main article h3',
    filter: {
      // Before hydration a chip is a link to another page.
      button: 'html[data-hydrated] ul[aria-label="Types of event"] a',
      kept: 'main article[id][data-type="interview"]',
      others: 'main article[id]:not([data-type="interview"])',
    },
    isVertical: true,
  },
  {
    id: 'static',
    name: 'static page',
    mode: 'the floor: the same words as one HTML page, no script, four rules of style inside',
    write: writeStatic,
    titles: 'article h2',
    isVertical: true,
  },
  {
    id: 'react',
    name: 'React’s floor',
    mode: 'react-dom drawing title, date and claims of each event, and a button for each type; content fetched as JSON; production build by Vite',
    write: writePeer('react-floor.tsx'),
    titles: 'article h2',
    filter: {
      button: '.types button[data-type="interview"]',
      kept: 'article[data-type="interview"]',
      others: 'article:not([data-type="interview"])',
    },
    isVertical: true,
  },
  {
    id: 'timelinejs',
    name: 'TimelineJS',
    mode: '`new Timeline(…)` with a file in its own JSON format, script and style from its package, as its documentation instantiates a timeline in a page; a button calls its `goToNext()`, for on a phone it has none',
    write: writeTimelineJs,
    titles: '.tl-slide .tl-headline',
    next: '#next',
    isVertical: false,
    isPeer: true,
  },
  {
    id: 'chrono',
    name: 'react-chrono',
    mode: 'vertical, the mode its README begins with; everything else by default; production build by Vite',
    write: writePeer('react-chrono.tsx'),
    titles: '.rc-card-title',
    next: 'button[aria-label="Next"]',
    isVertical: true,
    isPeer: true,
  },
  {
    id: 'vertical',
    name: 'react-vertical-timeline',
    mode: 'elements as its README shows them, animated as by default; production build by Vite',
    write: writePeer('react-vertical.tsx'),
    titles: '.vertical-timeline-element-title',
    isVertical: true,
    isPeer: true,
  },
  {
    id: 'vis',
    name: 'vis-timeline',
    mode: 'a DataSet in a container, in the build that its README means for bundlers, no options; a button focuses the next item by its API',
    write: writePeer('vis-timeline.ts', '<button id="next">Next</button>'),
    titles: '.vis-item-content',
    next: '#next',
    isVertical: false,
    isPeer: true,
  },
]
