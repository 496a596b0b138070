import { expect, it } from 'vitest'
import { anEvent, aStory } from '../../test/builders'
import { everyPath } from '../router/paths'
import { robotsOf, sitemapOf } from './sitemap'

const story = aStory({ events: [anEvent({ aliases: ['film-announced'] })], updated: '2025-07-21' })

it('the sitemap lists each page by its absolute address with the day of the last edit, and no former address', () => {
  const sitemap = sitemapOf(story, 'https://example.org/a&b/')
  const entries = [
    ...sitemap.matchAll(/<url><loc>(.*?)<\/loc><lastmod>(.*?)<\/lastmod><\/url>/gu),
  ].map(([, loc, lastmod]) => [loc, lastmod])
  expect(entries).toEqual(
    everyPath(story).map((path) => [`https://example.org/a&amp;b${path}`, '2025-07-21']),
  )
  expect(sitemap).not.toContain('film-announced')
})

it('robots may read everything and find the sitemap', () => {
  expect(robotsOf('https://example.org/')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
  )
})
