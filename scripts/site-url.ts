/** The environment variables that name the host: our own, or those of Netlify. */
export interface SiteSettings {
  readonly SITE_URL?: string | undefined
  readonly NETLIFY?: string | undefined
  readonly URL?: string | undefined
}

/** The origin of absolute URLs in a build that knows no host. */
export const localSite = 'http://localhost:4300'

/** Reads the origin of the site, such as https://example.org; '' if none is set. Throws if SITE_URL is not an origin. */
export function siteUrlOf(settings: SiteSettings): string {
  const { SITE_URL, NETLIFY, URL: netlifyUrl } = settings
  const text = (SITE_URL || (NETLIFY && netlifyUrl) || '').trim()
  return text && originOf(text)
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/u.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(
      `SITE_URL is "${text}", which is no protocol with a host. Write it such as SITE_URL=https://example.org; a folder of the host goes into BASE_PATH.`,
    )
  }
  return url.origin
}
