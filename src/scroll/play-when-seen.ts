import { inView } from 'framer-motion'

/** Plays an animation of an element from its beginning. */
export type Play = (element: HTMLElement) => void

/**
 * Plays an animation when an element is first scrolled to. Its code is loaded when the element is near; `data-staged` then
 * hides what the animation shows. An element that is already in the window by then, or above it, stays as it ends.
 * Returns a function that cancels it.
 */
export function playWhenSeen(
  element: HTMLElement,
  load: () => Promise<Play>,
  onPlay: () => void,
): () => void {
  let stopSeen = () => {}
  const stopNear = inView(
    element,
    () => {
      stopNear()
      load().then(
        (play) => {
          if (!element.isConnected || element.getBoundingClientRect().top < window.innerHeight)
            return
          element.dataset.staged = ''
          stopSeen = inView(
            element,
            () => {
              cancel()
              onPlay()
              play(element)
            },
            { amount: 0.6 },
          )
        },
        () => {}, // then it is shown as it ends
      )
    },
    { margin: '100% 0px' },
  )
  const cancel = () => {
    stopNear()
    stopSeen()
    delete element.dataset.staged
  }
  return cancel
}
