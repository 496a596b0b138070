/** Pause between two steps where `requestIdleCallback` is missing, in milliseconds. */
const pause = 50

// Signs that the reader has taken over; from then on positions in the page must be exact.
const signs = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'scroll'] as const

/** Returns whether positions far from the window are still estimates. */
export const isLayoutDeferred = () => 'deferLayout' in document.documentElement.dataset

/**
 * Lays out deferred parts one by one while the page is idle, or all at once when the reader interacts: a slow phone
 * cannot hydrate while it lays out everything. See src/inline-scripts/defer-layout.js.
 */
export function releaseDeferredLayout() {
  const { dataset } = document.documentElement
  const over = new AbortController()
  const end = () => {
    over.abort()
    delete dataset.deferLayout
    dataset.layoutDone = ''
  }
  if (!isLayoutDeferred()) return end()
  for (const sign of signs)
    window.addEventListener(sign, end, { passive: true, capture: true, signal: over.signal })
  const pieces = [...document.querySelectorAll<HTMLElement>('[data-layout-piece]')]
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
