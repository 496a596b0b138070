/* What runs in the pages that are measured; each function is sent there by its text, so it leans on nothing outside itself. */

/** What a page has noted of itself. Times are in milliseconds from the start of the navigation. */
export interface Noted {
  readable?: number
  /** When the filter was first pressed, and when that had its effect. */
  pressed?: number
  effect?: number
  largest: number
  shift: number
  readonly longTasks: { readonly start: number; readonly duration: number }[]
  readonly longFrames: { readonly start: number; readonly duration: number }[]
  readonly inputs: { readonly start: number; readonly duration: number }[]
}

declare global {
  interface Window {
    noted: Noted
  }
}

/** What is looked for: the titles of events, and the button of the filter with what it keeps and what it takes away. */
export interface Watched {
  readonly titles: string
  readonly filter?:
    { readonly button: string; readonly kept: string; readonly others: string } | undefined
  /** Whether the filter is pressed as soon as it is there. */
  readonly presses?: boolean
}

/** Notes, from before the page begins, when an event can be read, what moves and what blocks, and when the filter had its effect. */
export function watch({ titles, filter, presses = false }: Watched) {
  const noted: Noted = { largest: 0, shift: 0, longTasks: [], longFrames: [], inputs: [] }
  window.noted = noted

  const observe = (type: string, note: (entry: PerformanceEntry) => void, options: object = {}) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry)
    }).observe({ type, buffered: true, ...options })
  }
  const noteIn =
    (list: { start: number; duration: number }[]) =>
    ({ startTime: start, duration }: PerformanceEntry) =>
      void list.push({ start, duration })
  observe('largest-contentful-paint', ({ startTime }) => {
    noted.largest = startTime
  })
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      readonly value: number
      readonly hadRecentInput: boolean
    }
    if (!hadRecentInput) noted.shift += value
  })
  observe('longtask', noteIn(noted.longTasks))
  observe('long-animation-frame', noteIn(noted.longFrames))
  observe(
    'event',
    (entry) => {
      if ((entry as PerformanceEventTiming).interactionId) noteIn(noted.inputs)(entry)
    },
    { durationThreshold: 16 },
  )

  const isOpaque = (element: Element | null): boolean =>
    element === null ||
    (getComputedStyle(element).opacity === '1' && isOpaque(element.parentElement))
  const isSeen = (element: Element | null | undefined) =>
    element !== null &&
    element !== undefined &&
    element.getBoundingClientRect().height > 0 &&
    element.checkVisibility({ visibilityProperty: true }) &&
    isOpaque(element)
  /** When what is drawn in this frame has been handed over. */
  const painted = (note: (time: number) => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      note(performance.now())
    })
    port1.start()
    port2.postMessage('')
  }

  const noteReadable = () => {
    if (noted.readable !== undefined) return true
    if (
      ![...document.querySelectorAll(titles)]
        .slice(0, 3)
        .some((title) => title.textContent.trim() !== '' && isSeen(title))
    )
      return false
    painted((time) => {
      noted.readable = time
    })
    return true
  }
  const noteEffect = () => {
    if (!filter || noted.pressed === undefined || noted.effect !== undefined) return true
    if (
      !isSeen(document.querySelector(filter.kept)) ||
      isSeen(document.querySelector(filter.others))
    )
      return false
    painted((time) => {
      noted.effect = time
    })
    return true
  }
  const eachFrame = (watches: readonly (() => boolean)[]) => {
    const left = watches.filter((isDone) => !isDone())
    if (left.length > 0)
      requestAnimationFrame(() => {
        eachFrame(left)
      })
  }

  // A press that finds nobody home is repeated; one that works is not.
  let lastPress = -Infinity
  const press = () => {
    const button = filter && document.querySelector<HTMLButtonElement>(filter.button)
    if (
      button &&
      !button.disabled &&
      button.getAttribute('aria-pressed') !== 'true' &&
      isSeen(button) &&
      performance.now() - lastPress > 250
    ) {
      lastPress = performance.now()
      button.click()
    }
    return noted.effect !== undefined || button?.getAttribute('aria-pressed') === 'true'
  }
  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (
        !filter ||
        noted.pressed !== undefined ||
        !(target instanceof Element && target.closest(filter.button))
      )
        return
      noted.pressed = timeStamp
      eachFrame([noteEffect])
    },
    true,
  )
  eachFrame([noteReadable, ...(presses ? [press] : [])])
}

/** The scrolling box in the middle of the window, marked for what follows, and how far it can go. */
export function findScroller(): number {
  const isScroller = (element: Element) =>
    element.scrollHeight > element.clientHeight + 50 &&
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowY)
  let element = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
  while (element && element !== document.documentElement && !isScroller(element))
    element = element.parentElement
  const { scrollHeight, clientHeight } = element ?? document.documentElement
  return scrollHeight - clientHeight
}
