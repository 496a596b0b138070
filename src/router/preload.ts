import { splitAddress } from './paths'
import { matchPath, type Page } from './routes'

/** Loads the code of a page; returns undefined once it is loaded. */
export type PreloadPage = (page: Page) => Promise<unknown> | undefined

/** Milliseconds that a navigation waits for the code of its page before the browser loads the page itself; a search, too. */
const preloadTimeout = 2000

/** Returns the page that an address leads to. */
export function pageAt(address: string): Page {
  const [pathAndSearch = ''] = address.split('#')
  return matchPath(splitAddress(pathAndSearch).path).page
}

/** Rejects if code does not arrive in time, such as that of a page. */
export function inTime<Code>(code: Promise<Code>): Promise<Code> {
  return Promise.race([
    code,
    new Promise<never>((_resolve, reject) => {
      setTimeout(reject, preloadTimeout, new Error('The code did not arrive in time.'))
    }),
  ])
}
