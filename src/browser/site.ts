import { hrefOf } from './address'

/**
 * The whole address of a page for its canonical link. The host is known when the site is built with SITE_URL
 * (such as https://example.org); without it the link holds the path alone, which is as valid.
 */
export function canonicalHref(path: string): string {
  return (import.meta.env.VITE_SITE_URL ?? '').replace(/\/$/u, '') + hrefOf(path)
}

/** Takes away what previews and search engines were told of the page that was sent: it is not true of another one. */
export function forgetSentPage() {
  for (const tag of document.querySelectorAll('[data-sent]')) tag.remove()
}
