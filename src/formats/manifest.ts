import { files, to, absoluteUrl } from '../router/paths'

/** The pictures under which the site stands among the apps of a device; of those that may be cut to any shape the middle counts. */
export const appIcons = [
  { path: '/icons/app-192.png', size: 192, purpose: 'any' },
  { path: '/icons/app-512.png', size: 512, purpose: 'any' },
  { path: '/icons/maskable-512.png', size: 512, purpose: 'maskable' },
] as const

const shortcuts = [
  { name: 'Cast and crew', path: to.cast() },
  { name: 'Sources', path: to.sources() },
] as const

/** What a browser needs to know to install the site as an app: a web application manifest, for a site that stands at `base`, on paper of a colour. */
export function manifestOf(base: string, paper: string): string {
  return JSON.stringify({
    id: base,
    name: 'Heartstopper Forever: a sourced timeline',
    short_name: 'Heartstopper',
    description: 'How the film Heartstopper Forever came to be, claim by claim, with who says so.',
    lang: 'en-GB',
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: paper,
    theme_color: paper, // by night the page itself names another
    icons: appIcons.map(({ path, size, purpose }) => ({
      src: absoluteUrl(base, path),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
    shortcuts: shortcuts.map(({ name, path }) => ({ name, url: absoluteUrl(base, path) })),
  })
}

/** The attributes of the tag by which a browser finds it. */
export const manifestLink = (base: string) => ({
  rel: 'manifest',
  href: absoluteUrl(base, files.manifest),
})
