import fc from 'fast-check'

const pieces = [
  '<', '>', '&', '"', "'", ']]>', '<!--', '<b>', '&lt;', ';', ',', ':', '\\', '\\n', 'é', '漢', '🍂', 'e\u0301', ' ', 'a',
  '{', '}', '{{', '}}', '[', ']', '(', ')', '|', '*', '_', '__', '`', '~~~~', "''", '#', '$', '%', '@', '=', '+', '-', '1.', '//', 'https://elsewhere.example', 'javascript:', 'אב', '\u202E', '\u2067', '\u2069',
]

/** Texts made of what means something to the formats of others. */
export const hostileText: fc.Arbitrary<string> = fc.string({ unit: fc.constantFrom(...pieces), minLength: 1, maxLength: 60 })
  .filter((text) => text === text.trim())

const addressPieces = [
  '', '/', '//', '\\', '.', '..', '%2e%2e%2f', '%', '%2', '%00', '%E0%A4%A', '%FF', '%u0041', '%26', '+', ' ', '&', '=', '?', '#', ',', ';', ':', '@', '\0', '\n', '\t',
  '\uD800', '\uDC00', '\u202E', '\u202A', '\u2066', '\u2069', '\u200B', '\u200F', '\u061C', '\u3164', '\uFE0F', '\uFEFF', '%E2%80%AE', '%E2%81%A6', 'e\u0301', '\u0301', 'אב', 'سلام', '💛', 'ｗｒａｐ', 'ＷＲＡＰ', 'ſ', 'İ', 'K',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', '-1', '1e9',
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', 'data:text/html,x', "'", '"', '\u2028',
  'type', 'person', 'publisher', 'standing', 'q', 'asof', 'order', 'theme', 'utm_source', 'wrap', 'interview', 'kit', 'kit-connor', 'hello', 'disputed', '2025', '2025-02-30', 'newest', 'night',
  'event', 'cast', 'embed', 'index.html', '404.html', 'netflix-announces-film', 'elsewhere.example',
]

/** Texts that an address may be made of, by those who wish no good. */
export const hostilePart: fc.Arbitrary<string> = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...addressPieces) },
  { weight: 40, arbitrary: fc.array(fc.constantFrom(...addressPieces), { maxLength: 6 }).map((pieces) => pieces.join('')) },
  { weight: 20, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(...addressPieces).map((piece) => piece.repeat(100_000 / Math.max(piece.length, 1))) },
)

/** Paths and queries as somebody may write them who wishes no good. */
export const hostilePath: fc.Arbitrary<string> = fc.array(hostilePart, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`)
export const hostileSearch: fc.Arbitrary<string> = fc.array(fc.tuple(hostilePart, hostilePart), { maxLength: 4 }).map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`)
