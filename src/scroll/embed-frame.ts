import { hashTarget } from '../router/hash'

// Identifies our messages to and from the host page; public/embed.js has the same value.
const source = 'sourced-timeline'

/**
 * Posts the height of this page to the host page, and optionally the offset the reader has jumped to.
 * Any host may receive it, because the page is public and the same for everybody.
 */
export function postHeight(top?: number) {
  if (window.parent === window) return
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
  window.parent.postMessage(
    { source, height, ...(top === undefined ? {} : { top: Math.round(top) }) },
    '*',
  )
}

/** Posts every change of height to the host page; returns a function that stops it. */
export function observeHeight(): () => void {
  const observer = new ResizeObserver(() => postHeight())
  observer.observe(document.documentElement)
  // The host's script may load after the first message, and asks again.
  const answer = ({ source: sender, data }: MessageEvent<unknown>) => {
    if (sender === window.parent && isOurs(data)) postHeight()
  }
  // Browsers do not scroll the host page to a fragment inside a cross-site frame.
  const lead = () => {
    const part = hashTarget(window.location.hash)
    if (part) postHeight(topOf(part))
  }
  // Following the same link again does not change the hash.
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

/** Returns the offset of an element from the top of the page; 0 if it is missing. */
export function topOf(id: string): number {
  return (
    (document.getElementById(id)?.getBoundingClientRect().top ?? -window.scrollY) + window.scrollY
  )
}

/** Calls back with the height that one of our own frames posts; returns a function that stops it. */
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
