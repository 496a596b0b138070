import { flushSync } from 'react-dom'
import { isInView, prefersReducedMotion } from '../browser/window'

/** Whether the engine can let one page grow into the next, somebody can see it, and no stillness is wanted. */
export function isTransitionWelcome(): boolean {
  return (
    typeof document.startViewTransition === 'function' &&
    document.visibilityState === 'visible' &&
    !prefersReducedMotion()
  )
}

interface Between {
  /** The paths, below the base, of the page that is left and of the one that comes. */
  readonly paths: readonly string[]
  /** What is to be done once the new page stands, before its picture is taken. */
  readonly onceDrawn?: () => void
}

/**
 * Draws a new page as one continuous motion from the old one, or at once where that is not welcome. What carries
 * `data-morphs-with` one of the two paths, on either page, is marked with `data-morphing` while pictures are taken, and
 * the styles (transition.css) give its parts the names by which the engine knows them again.
 */
export function withTransition(update: () => void, { paths, onceDrawn }: Between) {
  let isDrawn = false
  const draw = () => {
    if (isDrawn) return
    isDrawn = true
    flushSync(update)
    onceDrawn?.()
  }
  if (!isTransitionWelcome()) return draw()
  mark(paths)
  try {
    const transition = document.startViewTransition(() => {
      draw()
      mark(paths)
    })
    // A transition that gives way to the next one, or that the engine skips, is no fault: the page was drawn all the same.
    transition.ready.catch(ignore)
    transition.updateCallbackDone.catch(ignore)
    void transition.finished.catch(ignore).then(() => latest === transition && mark([]))
    latest = transition
  } catch {
    mark([])
    draw()
  }
}

// Of several transitions the last one cleans up.
let latest: ViewTransition | undefined

function ignore() {}

/** Marks what can be seen of that which belongs to these paths, and nothing else. */
function mark(paths: readonly string[]) {
  for (const element of document.querySelectorAll<HTMLElement>('[data-morphs-with]')) {
    element.toggleAttribute(
      'data-morphing',
      paths.includes(element.dataset.morphsWith ?? '') && isInView(element),
    )
  }
}
