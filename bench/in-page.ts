/* Functions that run in the measured pages. They are sent as text, so they must not use anything outside themselves. */

/** What a page records about itself; times in milliseconds since navigation start. */
export interface Noted {
  readable?: number
  /** When the filter was first pressed, and when the result was visible. */
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

/** What to watch: event titles, and a filter button with the events it keeps and hides. */
export interface Watched {
  readonly titles: string
  readonly filter?:
    { readonly button: string; readonly kept: string; readonly others: string } | undefined
  /** Presses the filter as soon as its button appears. */
  readonly presses?: boolean
}

/** Records, from navigation start, when events are readable, shifts, blocking, and when the filter takes effect. */
export function watch({ titles, filter, presses = false }: Watched) {
  const noted: Noted = { largest: 0, shift: 0, longTasks: [], longFrames: [], inputs: [] }
  window.noted = noted

  const observe = (type: string, note: (entry: PerformanceEntry) => void, options: object = {}) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry)
    }).observe({ type, buffered: true, ...options })
  }
  const noteTo =
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
  observe('longtask', noteTo(noted.longTasks))
  observe('long-animation-frame', noteTo(noted.longFrames))
  observe(
    'event',
    (entry) => {
      if ((entry as PerformanceEventTiming).interactionId) noteTo(noted.inputs)(entry)
    },
    { durationThreshold: 16 },
  )

  const isOpaque = (element: Element | null): boolean =>
    element === null ||
    (getComputedStyle(element).opacity === '1' && isOpaque(element.parentElement))
  const isVisible = (element: Element | null | undefined) =>
    element !== null &&
    element !== undefined &&
    element.getBoundingClientRect().height > 0 &&
    element.checkVisibility({ visibilityProperty: true }) &&
    isOpaque(element)
  /** Calls back once the current frame has been painted. */
  const afterPaint = (note: (time: number) => void) => {
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
        .some((title) => title.textContent.trim() !== '' && isVisible(title))
    )
      return false
    afterPaint((time) => {
      noted.readable = time
    })
    return true
  }
  const noteEffect = () => {
    if (!filter || noted.pressed === undefined || noted.effect !== undefined) return true
    if (
      !isVisible(document.querySelector(filter.kept)) ||
      isVisible(document.querySelector(filter.others))
    )
      return false
    afterPaint((time) => {
      noted.effect = time
    })
    return true
  }
  const eachFrame = (watches: readonly (() => boolean)[]) => {
    const remaining = watches.filter((isDone) => !isDone())
    if (remaining.length > 0)
      requestAnimationFrame(() => {
        eachFrame(remaining)
      })
  }

  // A press before hydration has no effect and is repeated.
  let lastPress = -Infinity
  const press = () => {
    const isOn = '[aria-pressed="true"], [aria-current="true"]'
    const button = filter && document.querySelector<HTMLElement>(filter.button)
    if (
      button &&
      !button.matches(`:disabled, ${isOn}`) &&
      isVisible(button) &&
      performance.now() - lastPress > 250
    ) {
      lastPress = performance.now()
      button.click()
    }
    return noted.effect !== undefined || (button?.matches(isOn) ?? false)
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

/** Finds the scroll container in the middle of the window and returns how far it can scroll, in pixels. */
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
