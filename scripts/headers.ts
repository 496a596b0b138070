/** Files named by their content: they never change and are kept for a year. */
export const hashedFiles = /^\/?assets\//u

/** The pages made for the frames of other sites; nothing on them is private, and no press on them does anything for a reader. */
const embeddedPages = /^\/?embed\//u

/**
 * What a browser may do on our pages. Strict from the first day: no inline script or style, nothing from elsewhere.
 * Trusted Types are asked for, and no policy is named, because nothing here writes HTML by script.
 */
const policyOf = (ancestors: '*' | "'none'") => [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'",
  "frame-src 'self'", // the preview of what another site would show
  "base-uri 'none'", "form-action 'none'", `frame-ancestors ${ancestors}`, "require-trusted-types-for 'script'", "trusted-types 'none'",
].join('; ')

const commonHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'cross-origin', // all of it is public, embed.js and the previews are meant for others
}

/** The headers of the page or file at a path below the base of the site. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return embeddedPages.test(path)
    // The last one lets even a page that is isolated from other origins show the frame.
    ? { 'content-security-policy': policyOf('*'), ...commonHeaders, 'cross-origin-embedder-policy': 'require-corp' }
    : { 'content-security-policy': policyOf("'none'"), ...commonHeaders }
}
