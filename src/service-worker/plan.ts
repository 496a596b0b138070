import { toEmbed, offlinePath, to } from '../router/paths'
import { sections } from '../router/routes'

/** What the worker is told of a request. */
export type Asked = Pick<Request, 'method' | 'mode' | 'url'>

/** What the build says of itself to its worker. */
export interface Kept {
  /** The name of all that is kept, made of its content. */
  readonly version: string
  /** The name of the program that pages of this build run. */
  readonly program: string
  /** The files to keep, by path below the scope, each with the hash that `fetch` compares it with. */
  readonly files: Readonly<Record<string, string>>
  /** What a frame shows without a network. */
  readonly offlineFrame: string
}

/**
 * How a request is answered. A `page` and a `file` of a changing content come from the network first, an `asset`, which is
 * named by its content, from what is kept; a `frame` from the network or not at all. The rest is left to the browser.
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

/** Which of the kept pages stands in for a page that the network does not send: the first one for itself, for all others one that the program draws anew. */
export const standInFor = (url: string, scope: string): string =>
  (['', 'index.html'].includes(pathBelow(url, scope)) ? to.home() : offlinePath).slice(1)

/** Whether a file can never change under its name. */
export const isNamedByContent = (path: string): boolean => path.startsWith('assets/')

/** What the stores of a site are called, other than those of its neighbours on the host; the version follows. */
export const storesOf = (scope: string): string =>
  `heartstopper-forever:${new URL(scope).pathname}:`

const pathBelow = (url: string, scope: string) =>
  new URL(url).pathname.slice(new URL(scope).pathname.length)

/**
 * Pages end with a stroke, or somebody left it out; feeds, calendars and pictures have an ending. Below the root of a host
 * other programs may have folders, so that nothing but our own counts.
 */
const isPage = (path: string) => {
  const [section = ''] = path
    .replace(/^index\.html?$/u, '')
    .toLowerCase()
    .split('/')
  return sections.has(section) && !/\.(?!html?$)[^/.]+$/u.test(path)
}
