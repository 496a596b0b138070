import type { Story } from '../domain/story'
import { everyPath, files, absoluteUrl } from '../router/paths'
import { escaped } from './markup'

/** Makes the sitemap (sitemaps.org); `home` is the absolute URL of the home page. */
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

/** Makes robots.txt, which allows everything and links to the sitemap. */
export function robotsOf(home: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(home, files.sitemap)}\n`
}
