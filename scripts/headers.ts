/** The pages made for the frames of other sites; nothing on them is private, and no press on them does anything for a reader. */
const embeddedPages = /^\/?embed\//u

/** Of the script and the styles that every page holds in itself, as a policy names them: "sha256-…". */
export interface InlineHashes {
  readonly script: string
  readonly styles: readonly string[]
}

/**
 * What a browser may do on our pages. Strict from the first day: no script or style but our own files and what every page holds, known by its hash.
 * Trusted Types are asked for, and the one policy named vouches for the address of our worker: nothing here writes HTML by script.
 */
export const pagePolicy = ({ script, styles }: InlineHashes): string =>
  [
    "default-src 'none'",
    `script-src 'self' '${script}'`,
    `style-src 'self' ${styles.map((style) => `'${style}'`).join(' ')}`,
    ...beside,
  ].join('; ')

const beside = [
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'", // the preview of what another site would show
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types timeline-worker',
]

/**
 * What a host says whose settings do not change with each build, as nginx: hashes of the build before would take style and
 * program from the pages of this one. Scripts and styles are left to what each page says of itself.
 */
export const steadyPolicy = [...beside, "object-src 'none'", "media-src 'none'"].join('; ')

/** A page says its policy by itself too, for hosts that send no header; who may frame it only a header can say. */
const policyOf = (hashes: InlineHashes, ancestors: '*' | "'none'") =>
  `${pagePolicy(hashes)}; frame-ancestors ${ancestors}`

/** The hashes that a built page names in its policy; throws where the page names none. */
export function inlineHashesIn(page: string): InlineHashes {
  const hashesOf = (kind: 'script' | 'style'): readonly string[] =>
    new RegExp(`${kind}-src 'self'((?: 'sha256-[^']+')+)`, 'u')
      .exec(page)?.[1]
      ?.match(/sha256-[^']+/gu) ?? []
  const [script] = hashesOf('script')
  const styles = hashesOf('style')
  if (script === undefined || styles.length === 0)
    throw new Error('The page names no hashes of what it holds. Build the site again.')
  return { script, styles }
}

/** What a page could ask of the device. We ask for none of it, so nothing on our pages ever can; what engines do not know is left out, for they would complain. */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

const commonHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': unused.map((feature) => `${feature}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'cross-origin', // all of it is public, embed.js and the previews are meant for others
}

/** For hosts that serve TLS only: a year, without subdomains, which are not ours to decide for. */
export const strictTransport = 'max-age=31536000'

/** The headers of the page or file at a path below the base of a site whose pages hold what these hashes name. */
export function headersFor(path: string, hashes: InlineHashes): Readonly<Record<string, string>> {
  return embeddedPages.test(path)
    ? // The last one lets even a page that is isolated from other origins show the frame.
      {
        'content-security-policy': policyOf(hashes, '*'),
        ...commonHeaders,
        'cross-origin-embedder-policy': 'require-corp',
      }
    : { 'content-security-policy': policyOf(hashes, "'none'"), ...commonHeaders }
}

/** Other sites may read what is made for them. */
const forAll = { 'access-control-allow-origin': '*' }

/**
 * Headers by kind of file, besides those by path. A star matches anything, as in the files that hosts read.
 * No path is of two kinds: hosts differ in what they make of a header said twice.
 */
export const fileKinds: readonly {
  readonly pattern: string
  readonly headers: Readonly<Record<string, string>>
}[] = [
  { pattern: '/assets/*', headers: { 'cache-control': 'public, max-age=31536000, immutable' } }, // named by their content
  { pattern: '/data/*', headers: forAll },
  { pattern: '/oembed/*', headers: forAll },
  { pattern: '/*.ics', headers: { ...forAll, 'content-type': 'text/calendar; charset=utf-8' } },
  {
    pattern: '/feed.xml',
    headers: { ...forAll, 'content-type': 'application/atom+xml; charset=utf-8' },
  },
  {
    pattern: '/feed.json',
    headers: { ...forAll, 'content-type': 'application/feed+json; charset=utf-8' },
  },
  { pattern: '/manifest.webmanifest', headers: { 'content-type': 'application/manifest+json' } },
]

/** Texts whose letters a browser would have to guess; the types that name none, such as JSON, are UTF-8 by their own rules. */
const textTypes = new Map([
  ['css', 'text/css'],
  ['html', 'text/html'],
  ['js', 'text/javascript'],
  ['md', 'text/markdown'],
  ['txt', 'text/plain'],
  ['csv', 'text/csv'],
])

/** Returns the headers of an existing file besides those of its path: caching, type, and access from other sites. */
export function fileHeadersFor(path: string): Readonly<Record<string, string>> {
  const text = textTypes.get(/\.(\w+)$/u.exec(path)?.[1] ?? 'html')
  return {
    'cache-control': 'no-cache', // stored, and revalidated each time
    ...(text !== undefined && { 'content-type': `${text}; charset=utf-8` }),
    ...fileKinds.find(({ pattern }) => matches(pattern, path))?.headers,
  }
}

/** Whether a pattern with at most one star, which matches anything, matches a path. */
export function matches(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*')
  if (end === undefined) return path === start
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end)
}
