/** How long an engine without idle time is left alone before the next step, in milliseconds. */
const pause = 50

// By these a reader takes over: from then on places in the page are exact.
const signs = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'scroll'] as const

/** Whether places far from the window are not exact yet. */
export const isLayoutDeferred = () => 'late' in document.documentElement.dataset

/**
 * Has what is far from the window laid out piece by piece, when there is nothing else to do, or at once when the reader does
 * anything: all at once would keep a slow phone from answering while it wakes. See src/inline-scripts/defer-layout.js.
 */
export function releaseDeferredLayout() {
  const { dataset } = document.documentElement
  const over = new AbortController()
  const end = () => {
    over.abort()
    delete dataset.late
    dataset.laid = ''
  }
  if (!isLayoutDeferred()) return end()
  for (const sign of signs)
    window.addEventListener(sign, end, { passive: true, capture: true, signal: over.signal })
  const pieces = [...document.querySelectorAll<HTMLElement>('[data-laid-late]')]
  const step = () => {
    if (over.signal.aborted) return
    const piece = pieces.shift()
    if (!piece) return end()
    piece.style.contentVisibility = 'visible'
    whenIdle(step)
  }
  whenIdle(step)
}

function whenIdle(act: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 500 })
  else setTimeout(act, pause)
}
