/** How long an engine without idle time is left alone before the next step, in milliseconds. */
const pause = 50

/** What has the engine lay out only what is near the window, until it is told to lay out the rest; see src/features/timeline. */
const unlaid = '[data-laid-late]'

/**
 * Has what is far from the window laid out piece by piece, when there is nothing else to do: all at once would keep a slow
 * phone from answering. From then on nothing is left out, so that places in the page are exact.
 */
export function layOut() {
  const pieces = [...document.querySelectorAll<HTMLElement>(unlaid)]
  const step = () => {
    const piece = pieces.shift()
    if (!piece) {
      document.documentElement.dataset.laid = ''
      return
    }
    piece.style.contentVisibility = 'visible'
    whenIdle(step)
  }
  whenIdle(step)
}

function whenIdle(act: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 500 })
  else setTimeout(act, pause)
}
