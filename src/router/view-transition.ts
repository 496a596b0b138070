import { flushSync } from 'react-dom'
import { isInView, prefersReducedMotion } from '../browser/window'

/** Whether the browser supports view transitions, the page is visible and the reader has not asked for reduced motion. */
export function isTransitionWelcome(): boolean {
  return (
    typeof document.startViewTransition === 'function' &&
    document.visibilityState === 'visible' &&
    !prefersReducedMotion()
  )
}

interface TransitionOptions {
  /** The paths, below the base, of the old page and of the new one. */
  readonly paths: readonly string[]
  /** Called after the new page is rendered and before the browser captures it. */
  readonly onRendered?: () => void
}

/**
 * Renders a new page within a view transition, or at once where none is welcome. Elements whose `data-morphs-with` is one
 * of the two paths get `data-morphing` while the browser captures them; transition.css gives them a view-transition-name.
 */
export function withTransition(update: () => void, { paths, onRendered }: TransitionOptions) {
  let isRendered = false
  const render = () => {
    if (isRendered) return
    isRendered = true
    flushSync(update)
    onRendered?.()
  }
  if (!isTransitionWelcome()) return render()
  mark(paths)
  try {
    const transition = document.startViewTransition(() => {
      render()
      mark(paths)
    })
    // These reject when the browser skips the transition, which is no error: the page is rendered all the same.
    transition.ready.catch(ignore)
    transition.updateCallbackDone.catch(ignore)
    void transition.finished.catch(ignore).then(() => latest === transition && mark([]))
    latest = transition
  } catch {
    mark([])
    render()
  }
}

// Of overlapping transitions the last one cleans up.
let latest: ViewTransition | undefined

function ignore() {}

/** Marks the visible elements that belong to one of these paths, and no others. */
function mark(paths: readonly string[]) {
  for (const element of document.querySelectorAll<HTMLElement>('[data-morphs-with]')) {
    element.toggleAttribute(
      'data-morphing',
      paths.includes(element.dataset.morphsWith ?? '') && isInView(element),
    )
  }
}
