import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileText } from '../../test/hostile'
import { aTimeline } from '../../test/builders'
import { publicationOf, titled, titleWithin } from './site-meta'

const { site } = aTimeline()
const publication = publicationOf(site)

const aTitle = fc.oneof(
  hostileText,
  fc.constantFrom('Before · after', ' · ', publication, titled(site, 'A title')),
)

describe('the title of a page', () => {
  it('can be separated from the name of the timeline', () => {
    fc.assert(
      fc.property(aTitle, (own) => {
        expect(titleWithin(site, titled(site, own))).toBe(own)
      }),
    )
  })

  it.each(['', publication, 'How the film came to be', 'Before · after', `${publication} · more`])(
    'that the whole did not end stays as it is: "%s"',
    (title) => {
      expect(titleWithin(site, title)).toBe(title)
    },
  )

  it('is the name of the timeline if a page has none', () =>
    expect(titled(site, '')).toBe(publication))
})
