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
  let play: Play | undefined
  const seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      cancel()
      onPlay()
      play?.(element)
    },
    { threshold: 0.6 },
  )
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      near.disconnect()
      load().then(
        (loaded) => {
          if (!element.isConnected || element.getBoundingClientRect().top < window.innerHeight)
            return
          play = loaded
          element.dataset.staged = ''
          seen.observe(element)
        },
        () => {}, // then it is shown as it ends
      )
    },
    { rootMargin: '100% 0px' },
  )
  const cancel = () => {
    near.disconnect()
    seen.disconnect()
    delete element.dataset.staged
  }
  near.observe(element)
  return cancel
}
