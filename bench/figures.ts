/** A figure of the benchmark, with its definition. */
export interface Figure {
  readonly id: string
  readonly name: string
  readonly unit: 'ms' | 'kB' | 'MB' | '%' | ''
  readonly definition: string
}

/** All figures, in the order of the tables. */
export const figures = [
  {
    id: 'firstPaint',
    name: 'first paint',
    unit: 'ms',
    definition:
      'the engine’s `first-paint`, from the start of the navigation, as all times of loading',
  },
  {
    id: 'contentful',
    name: 'first contentful paint',
    unit: 'ms',
    definition: 'the engine’s `first-contentful-paint`',
  },
  {
    id: 'largest',
    name: 'largest paint',
    unit: 'ms',
    definition:
      'the last `largest-contentful-paint` until the page is quiet: it shows an event, is loaded, and for a second there is neither a request nor a long task',
  },
  {
    id: 'readable',
    name: 'first event readable',
    unit: 'ms',
    definition:
      'the end of the first frame in which the title of one of the first three events is in the page, has a box, is visible and opaque',
  },
  {
    id: 'firstPress',
    name: 'first filter press has its effect',
    unit: 'ms',
    definition:
      'from the start of the navigation until a press of the first type button, made by a script as soon as the button shows, has left only that type; measured in a separate visit',
  },
  {
    id: 'blocking',
    name: 'total blocking time',
    unit: 'ms',
    definition:
      'what long tasks take beyond 50 ms each, from the first contentful paint until quiet',
  },
  {
    id: 'blockingWhole',
    name: 'the same from the start',
    unit: 'ms',
    definition:
      'total blocking time with what blocked before the first contentful paint: what is drawn by a script blocks before it shows anything',
  },
  {
    id: 'loadBusy',
    name: 'main thread busy until quiet',
    unit: 'ms',
    definition: '`TaskDuration` of the engine',
  },
  {
    id: 'shift',
    name: 'layout shift',
    unit: '',
    definition: 'the sum of all shifts without recent input',
  },
  { id: 'requests', name: 'requests', unit: '', definition: 'of the page until quiet' },
  {
    id: 'allBytes',
    name: 'bytes, all',
    unit: 'kB',
    definition: 'bodies over the wire until quiet, texts as brotli',
  },
  {
    id: 'documentBytes',
    name: 'bytes, document',
    unit: 'kB',
    definition: 'of these, HTML, the style in it apart',
  },
  {
    id: 'scriptBytes',
    name: 'bytes, script',
    unit: 'kB',
    definition: 'of these, script that is fetched; what lies in the page counts as HTML',
  },
  {
    id: 'styleBytes',
    name: 'bytes, style',
    unit: 'kB',
    definition: 'of these, style, also what lies in the page, by its own weight',
  },
  { id: 'fontBytes', name: 'bytes, fonts', unit: 'kB', definition: 'of these, fonts' },
  { id: 'imageBytes', name: 'bytes, images', unit: 'kB', definition: 'of these, images' },
  { id: 'dataBytes', name: 'bytes, data', unit: 'kB', definition: 'of these, fetched by scripts' },
  {
    id: 'laterRequests',
    name: 'requests, later',
    unit: '',
    definition: 'what the service worker asks for once the page is quiet, as the server has it',
  },
  { id: 'laterBytes', name: 'bytes, later', unit: 'kB', definition: 'the bodies of those answers' },
  {
    id: 'heap',
    name: 'heap',
    unit: 'MB',
    definition: '`JSHeapUsedSize` when quiet, after a forced collection',
  },
  {
    id: 'nodes',
    name: 'nodes',
    unit: '',
    definition: '`Nodes` of the engine when quiet: elements, texts and what scripts hold',
  },
  {
    id: 'elements',
    name: 'elements',
    unit: '',
    definition: "`document.querySelectorAll('*').length` when quiet",
  },
  {
    id: 'scrollBusy',
    name: 'main thread busy in the scroll',
    unit: 'ms',
    definition:
      'tasks of the main thread in a scroll of 4 s from the top to the end, or over 60 000 pixels of a longer page',
  },
  {
    id: 'scrollMissed',
    name: 'frames missed in the scroll',
    unit: '%',
    definition: 'frames that were wanted and dropped with an effect on smoothness',
  },
  {
    id: 'scrollLong',
    name: 'long frames in the scroll',
    unit: '',
    definition: '`long-animation-frame` entries, over 50 ms',
  },
  {
    id: 'filter',
    name: 'next paint: filter',
    unit: 'ms',
    definition:
      'by the engine’s event timing (steps of 8 ms, at least 16) from a real press of a type button at a page at rest, as all of these',
  },
  {
    id: 'filterShown',
    name: 'filter: only that type is shown',
    unit: 'ms',
    definition:
      'from that press until the end of the first frame without an event of another type; a long story may have to be fetched first',
  },
  {
    id: 'search',
    name: 'next paint: search',
    unit: 'ms',
    definition: 'the last letter of a word in the search field',
  },
  {
    id: 'open',
    name: 'next paint: open an event',
    unit: 'ms',
    definition: 'a press of the link of the second event',
  },
  {
    id: 'next',
    name: 'next paint: next',
    unit: 'ms',
    definition: 'the key j; of the peers, a press of their control for the next item',
  },
  { id: 'previous', name: 'next paint: previous', unit: 'ms', definition: 'the key k' },
  {
    id: 'step',
    name: 'next paint: a step through time',
    unit: 'ms',
    definition: 'a press of “Step forward” on the stage, in the middle of the story',
  },
  {
    id: 'againRequests',
    name: 'requests, repeat visit',
    unit: '',
    definition:
      'all that a second visit asks the server for, its worker included, within 3 s of being quiet',
  },
  {
    id: 'againConfirmed',
    name: 'of them 304',
    unit: '',
    definition: 'answers that only confirm what was kept',
  },
  {
    id: 'againBytes',
    name: 'bytes, repeat visit',
    unit: 'kB',
    definition: 'the bodies of the others',
  },
] as const satisfies readonly Figure[]

export type FigureId = (typeof figures)[number]['id']
