import { splitAddress } from './paths'
import { matchPath, type Page } from './routes'

/** Loads the code of a page; returns undefined once it is loaded. */
export type PreloadPage = (page: Page) => Promise<unknown> | undefined

/** Milliseconds that a navigation waits for the code of its page before the browser loads the page itself. */
const preloadTimeout = 2000

/** Returns the page that an address leads to. */
export function pageAt(address: string): Page {
  const [pathAndSearch = ''] = address.split('#')
  return matchPath(splitAddress(pathAndSearch).path).page
}

/** Rejects if the code of a page does not arrive in time. */
export function inTime(code: Promise<unknown>): Promise<unknown> {
  return Promise.race([
    code,
    new Promise((_resolve, reject) => {
      setTimeout(reject, preloadTimeout, new Error('The code of the page did not arrive in time.'))
    }),
  ])
}
