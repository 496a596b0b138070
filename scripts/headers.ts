/** Files named by their content: they never change and are kept for a year. */
export const hashedFiles = /^\/?assets\//u

/**
 * What a browser may do on our pages. Strict from the first day: no inline script or style, nothing from elsewhere.
 * Trusted Types are asked for, and no policy is named, because nothing here writes HTML by script.
 */
export const securityHeaders = {
  'content-security-policy': [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'",
    "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
} as const
