import { hrefOf } from './base-url'

// Where the site is served, when the build was told, such as https://example.org.
const builtFor = () => (import.meta.env.VITE_SITE_URL ?? '').replace(/\/$/u, '')

/**
 * The whole address of a page for its canonical link. The host is known when the site is built with SITE_URL
 * (such as https://example.org); without it the link holds the path alone, which is as valid.
 */
export function canonicalHref(path: string): string {
  return builtFor() + hrefOf(path)
}

/** The whole address of the site's first page, for links that are passed on: on the host of the build, else on the one that sent the page. */
export function siteHome(): string {
  return (builtFor() || window.location.origin) + hrefOf('/')
}

/** Takes away what previews and search engines were told of the page that was sent: it is not true of another one. */
export function removePrerenderedMeta() {
  for (const tag of document.querySelectorAll('[data-sent]')) tag.remove()
}

/** The path of the content that this page was built with; undefined for a page that was not built. */
export const builtContentPath = (): string | undefined =>
  document.getElementById('root')?.dataset.content
