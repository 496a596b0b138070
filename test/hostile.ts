import fc from 'fast-check'

const pieces = ['<', '>', '&', '"', "'", ']]>', '<!--', '<b>', '&lt;', ';', ',', ':', '\\', '\\n', 'é', '漢', '🍂', 'e\u0301', ' ', 'a']

/** Texts made of what means something to the formats of others. */
export const hostileText: fc.Arbitrary<string> = fc.string({ unit: fc.constantFrom(...pieces), minLength: 1, maxLength: 60 })
  .filter((text) => text === text.trim())
