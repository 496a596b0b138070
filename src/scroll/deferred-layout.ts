/** How long an engine without idle time is left alone before the next step, in milliseconds. */
const pause = 50

// By these a reader takes over: from then on places in the page are exact.
const signs = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'scroll'] as const

/** Whether places far from the window are not exact yet. */
export const isLayoutDeferred = () => 'deferLayout' in document.documentElement.dataset

/**
 * Lays out what is far from the window piece by piece when the page is idle, or at once when the reader does anything: a
 * slow phone could not hydrate while it lays out everything. See src/inline-scripts/defer-layout.js.
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
