import type { Story } from '../domain/story'
import { everyPath, files, absoluteUrl } from '../router/paths'
import { escaped } from './markup'

/** The pages of the site for search engines, by the protocol of sitemaps.org; `home` is the whole address of the first one. */
export function sitemapOf(story: Story, home: string): string {
  const pages = everyPath(story).map(
    (path) =>
      `  <url><loc>${escaped(absoluteUrl(home, path))}</loc><lastmod>${story.timeline.updated}</lastmod></url>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages,
    '</urlset>',
    '',
  ].join('\n')
}

/** What robots may read, which is everything, and where they find all pages. */
export function robotsOf(home: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(home, files.sitemap)}\n`
}
