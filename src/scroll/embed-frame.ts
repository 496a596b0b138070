import { hashTarget } from '../router/hash'

// What the messages to and from the page around the frame are known by; public/embed.js knows the same.
const source = 'heartstopper-forever-timeline'

/**
 * Tells the page around the frame how high this one is, and which height of it the reader has moved to, if they have.
 * Anybody may know it: the page is public and shows the same to everybody.
 */
export function postHeight(top?: number) {
  if (window.parent === window) return
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
  window.parent.postMessage(
    { source, height, ...(top === undefined ? {} : { top: Math.round(top) }) },
    '*',
  )
}

/** Keeps the page around the frame told of every change of height; gives back how to stop. */
export function observeHeight(): () => void {
  const observer = new ResizeObserver(() => postHeight())
  observer.observe(document.documentElement)
  // Its script may have come after the first word, and asks.
  const answer = ({ source: sender, data }: MessageEvent<unknown>) => {
    if (sender === window.parent && isOurs(data)) postHeight()
  }
  // Engines do not scroll a page to a place in the frame of another site.
  const lead = () => {
    const part = hashTarget(window.location.hash)
    if (part) postHeight(topOf(part))
  }
  // The same link once more changes no hash, and is meant all the same.
  const leadAgain = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (link?.getAttribute('href')?.startsWith('#') && link.hash === window.location.hash) lead()
  }
  const told = new AbortController()
  window.addEventListener('message', answer, { signal: told.signal })
  window.addEventListener('hashchange', lead, { signal: told.signal })
  document.addEventListener('click', leadAgain, { signal: told.signal })
  return () => {
    observer.disconnect()
    told.abort()
  }
}

/** How far down the page an element stands; at its top where there is none. */
export function topOf(id: string): number {
  return (
    (document.getElementById(id)?.getBoundingClientRect().top ?? -window.scrollY) + window.scrollY
  )
}

/** Tells the height of what one of our own frames shows whenever the frame says it; gives back how to stop. */
export function onFrameHeight(
  frame: HTMLIFrameElement,
  told: (height: number) => void,
): () => void {
  const listen = ({ source: sender, origin, data }: MessageEvent<unknown>) => {
    const isItself =
      origin === window.location.origin && sender !== null && sender === frame.contentWindow
    if (isItself && isOurs(data) && 'height' in data && typeof data.height === 'number')
      told(data.height)
  }
  window.addEventListener('message', listen)
  return () => window.removeEventListener('message', listen)
}

function isOurs(data: unknown): data is { readonly source: typeof source } {
  return typeof data === 'object' && data !== null && 'source' in data && data.source === source
}
