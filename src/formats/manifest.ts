import type { Site } from '../content/schema'
import { files, to, absoluteUrl } from '../router/paths'
import { publicationOf } from './site-meta'
import { enPages } from '../messages/en-pages'

/** The app icons; a maskable one may be cropped to any shape around its middle. */
export const appIcons = [
  { path: '/icons/app-192.png', size: 192, purpose: 'any' },
  { path: '/icons/app-512.png', size: 512, purpose: 'any' },
  { path: '/icons/maskable-512.png', size: 512, purpose: 'maskable' },
] as const

const shortcuts = [
  { name: enPages.cast.title, path: to.cast() },
  { name: enPages.sources.title, path: to.sources() },
] as const

/** Makes the web app manifest of the site at `base`; `paper` is its background colour. */
export function manifestOf(site: Site, base: string, paper: string): string {
  return JSON.stringify({
    id: base,
    name: publicationOf(site),
    short_name: site.shortName,
    description: site.description,
    lang: 'en-GB',
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: paper,
    theme_color: paper, // the page sets another in the dark theme
    icons: appIcons.map(({ path, size, purpose }) => ({
      src: absoluteUrl(base, path),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
    shortcuts: shortcuts.map(({ name, path }) => ({ name, url: absoluteUrl(base, path) })),
  })
}

/** Lists the attributes of the link tag for the manifest. */
export const manifestLink = (base: string) => ({
  rel: 'manifest',
  href: absoluteUrl(base, files.manifest),
})
