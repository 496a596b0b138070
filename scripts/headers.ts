/** Embeds may be framed by any site: nothing on them is private, and no click changes anything. */
const embeddedPages = /^\/?embed\//u

/** Hashes of the inlined script and styles, as a Content-Security-Policy names them: "sha256-…". */
export interface InlineHashes {
  readonly script: string
  readonly styles: readonly string[]
}

/**
 * Writes the Content-Security-Policy of pages: only our own files and the inlined assets, known by their hashes. The one
 * Trusted Types policy is for the URL of the service worker; no script writes HTML.
 */
export const pagePolicy = ({ script, styles }: InlineHashes): string =>
  [
    "default-src 'none'",
    `script-src 'self' '${script}'`,
    `style-src 'self' ${styles.map((style) => `'${style}'`).join(' ')}`,
    ...common,
  ].join('; ')

const common = [
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'", // the preview in the embed dialog
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types timeline-worker',
]

/**
 * The policy for a server whose configuration does not change with each build, such as nginx. It leaves scripts and styles
 * to the policy in each page: hashes of an older build would block those of this one.
 */
export const steadyPolicy = [...common, "object-src 'none'", "media-src 'none'"].join('; ')

/** Pages contain their policy too, for hosts without headers; only a header can say who may frame them. */
const policyOf = (hashes: InlineHashes, ancestors: '*' | "'none'") =>
  `${pagePolicy(hashes)}; frame-ancestors ${ancestors}`

/** Finds the hashes in the policy of a built page; throws if it has none. */
export function inlineHashesIn(page: string): InlineHashes {
  const hashesOf = (kind: 'script' | 'style'): readonly string[] =>
    new RegExp(`${kind}-src 'self'((?: 'sha256-[^']+')+)`, 'u')
      .exec(page)?.[1]
      ?.match(/sha256-[^']+/gu) ?? []
  const [script] = hashesOf('script')
  const styles = hashesOf('style')
  if (script === undefined || styles.length === 0)
    throw new Error('The page has no policy with hashes. Build the site again.')
  return { script, styles }
}

/** Device features that no page uses, so all are forbidden; features that engines do not know would cause warnings. */
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
  'cross-origin-resource-policy': 'cross-origin', // everything is public; embed.js and previews are for other sites
}

/** For hosts with TLS only: a year, without subdomains, which may not be ours. */
export const strictTransport = 'max-age=31536000'

/** Returns the headers of the page or file at a path below the base. */
export function headersFor(path: string, hashes: InlineHashes): Readonly<Record<string, string>> {
  return embeddedPages.test(path)
    ? // The last header lets cross-origin isolated pages show the frame too.
      {
        'content-security-policy': policyOf(hashes, '*'),
        ...commonHeaders,
        'cross-origin-embedder-policy': 'require-corp',
      }
    : { 'content-security-policy': policyOf(hashes, "'none'"), ...commonHeaders }
}

/** For files that other sites may read. */
const forAll = { 'access-control-allow-origin': '*' }

/**
 * Additional headers by kind of file; `*` matches anything, as in a host's `_headers` file. No path matches two patterns:
 * hosts differ in how they combine a repeated header.
 */
export const fileKinds: readonly {
  readonly pattern: string
  readonly headers: Readonly<Record<string, string>>
}[] = [
  { pattern: '/assets/*', headers: { 'cache-control': 'public, max-age=31536000, immutable' } }, // named by content
  { pattern: '/data/*', headers: forAll },
  { pattern: '/oembed/*', headers: forAll },
  { pattern: '/*.ics', headers: { ...forAll, 'content-type': 'text/calendar; charset=utf-8' } },
  {
    pattern: '/*feed.xml',
    headers: { ...forAll, 'content-type': 'application/atom+xml; charset=utf-8' },
  },
  {
    pattern: '/*feed.json',
    headers: { ...forAll, 'content-type': 'application/feed+json; charset=utf-8' },
  },
  { pattern: '/manifest.webmanifest', headers: { 'content-type': 'application/manifest+json' } },
]

/** Types that need a charset; others, such as JSON, are always UTF-8. */
const textTypes = new Map([
  ['css', 'text/css'],
  ['html', 'text/html'],
  ['js', 'text/javascript'],
  ['md', 'text/markdown'],
  ['txt', 'text/plain'],
  ['csv', 'text/csv'],
])

/** Returns the additional headers of an existing file: caching, type, and whether other sites may read it. */
export function fileHeadersFor(path: string): Readonly<Record<string, string>> {
  const text = textTypes.get(/\.(\w+)$/u.exec(path)?.[1] ?? 'html')
  return {
    'cache-control': 'no-cache', // cached, and revalidated each time
    ...(text !== undefined && { 'content-type': `${text}; charset=utf-8` }),
    ...fileKinds.find(({ pattern }) => matches(pattern, path))?.headers,
  }
}

/** Tells whether a path matches a pattern with at most one `*`. */
export function matches(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*')
  if (end === undefined) return path === start
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end)
}
