/** Reads the origin of the site: our setting, else Netlify's. */
export interface SiteSettings {
  readonly SITE_URL?: string | undefined
  readonly NETLIFY?: string | undefined
  readonly URL?: string | undefined
}

/** Where a build that knows no host is looked at: files that need whole addresses name this one. */
export const localSite = 'http://localhost:4300'

/** The origin of the site, such as https://example.org; '' where nothing names it. Throws where SITE_URL is no origin. */
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
