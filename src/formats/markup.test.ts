import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escaped, tag } from './markup'
import { unescapeHtml } from './unescaped'

describe('markup', () => {
  it('writes what would end a text or a value as entities', () => {
    expect(escaped(`<a href="x">Brit & Co's</a>`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;Brit &amp; Co&#x27;s&lt;/a&gt;',
    )
  })

  it('gives back any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('&amp;', '&amp;lt;', '&unknown;')),
        (text) => {
          expect(unescapeHtml(escaped(text))).toBe(text)
          expect(escaped(text)).not.toMatch(/[<>"']/u)
        },
      ),
    )
  })

  it('writes a tag, and names an attribute without a value', () => {
    expect(tag('meta', { 'data-sent': '', name: 'author', content: '"A" & B' })).toBe(
      '<meta data-sent name="author" content="&quot;A&quot; &amp; B" />',
    )
  })
})
