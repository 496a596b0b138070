import { hrefOf } from './base-url'

// Origin given at build time, such as https://example.org; empty if none.
const origin = () => (import.meta.env.VITE_SITE_URL ?? '').replace(/\/$/u, '')

/** Returns the canonical address of a page: absolute when the site was built with SITE_URL, otherwise the path. */
export function canonicalHref(path: string): string {
  return origin() + hrefOf(path)
}

/** Returns the absolute address of the home page, for shared links. */
export function siteHome(): string {
  return (origin() || window.location.origin) + hrefOf('/')
}

/** Removes the prerendered meta tags, which describe only the page they were sent with. */
export function removePrerenderedMeta() {
  for (const tag of document.querySelectorAll('[data-sent]')) tag.remove()
}

/** Returns the path of the content this page was built with; undefined in development. */
export const builtContentPath = (): string | undefined =>
  document.getElementById('root')?.dataset.content
