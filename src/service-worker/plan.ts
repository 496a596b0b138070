import { toEmbed, offlinePath, to } from '../router/paths'
import { sections } from '../router/routes'

/** What the worker knows about a request. */
export type Asked = Pick<Request, 'method' | 'mode' | 'url'>

/** What the build passes to its worker. */
export interface Kept {
  /** The version of the cache, a hash of its content. */
  readonly version: string
  /** The version of the app that pages of this build run. */
  readonly program: string
  /** The files to cache, by path below the scope, each with its integrity hash. */
  readonly files: Readonly<Record<string, string>>
  /** What a frame shows without a network. */
  readonly offlineFrame: string
}

/**
 * How a request is answered: a `page` and a `file` from the network first, an `asset`, which is named by its content, from the
 * cache first, and a `frame` from the network only. The rest is left to the browser.
 */
export type Plan = 'page' | 'frame' | 'asset' | 'file' | 'leave'

/** Decides how a request is answered; `scope` is the whole address of the site's first page. */
export function planFor({ method, mode, url }: Asked, scope: string, files: Kept['files']): Plan {
  if (method !== 'GET' || !url.startsWith(scope)) return 'leave'
  const path = pathBelow(url, scope)
  if (mode === 'navigate') {
    if (`/${path}`.startsWith(toEmbed('/'))) return 'frame'
    return isPage(path) ? 'page' : 'leave'
  }
  if (isNamedByContent(path)) return 'asset'
  return Object.hasOwn(files, path) ? 'file' : 'leave'
}

/** Returns the cached page that answers for a page without a network: the home page for itself, the offline fallback for all others. */
export const standInFor = (url: string, scope: string): string =>
  (['', 'index.html'].includes(pathBelow(url, scope)) ? to.home() : offlinePath).slice(1)

/** Checks whether a file is named by its content and so never changes. */
export const isNamedByContent = (path: string): boolean => path.startsWith('assets/')

/** Returns the prefix of the names of a site’s caches; other sites may share the host. */
export const storesOf = (scope: string): string => `sourced-timeline:${new URL(scope).pathname}:`

const pathBelow = (url: string, scope: string) =>
  new URL(url).pathname.slice(new URL(scope).pathname.length)

/**
 * Paths of pages end with a slash, which may be missing; feeds, calendars and pictures have an extension. Other sites may have
 * folders on the same host, so only our sections count.
 */
const isPage = (path: string) => {
  const [section = ''] = path
    .replace(/^index\.html?$/u, '')
    .toLowerCase()
    .split('/')
  return sections.has(section) && !/\.(?!html?$)[^/.]+$/u.test(path)
}
