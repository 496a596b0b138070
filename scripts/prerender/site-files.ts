import type { Story } from '../../src/domain/story'
import { manifestOf } from '../../src/formats/manifest'
import { robotsOf, sitemapOf } from '../../src/formats/sitemap'
import { absoluteUrl, files as published } from '../../src/router/paths'
import { hostFiles } from '../hosting'
import { colour } from '../previews/colours'
import { localSite } from '../site-url'
import { exportFiles } from './export-files'
import { inlineHashesOf } from './inline-assets'
import { fileOf, planSite, type SitePlan } from './plan-pages'
import { renderPage, withRedirect, type Site } from './render-page'

/** Makes every text file of the site that Vite does not build, by path below the folder of the site. */
export async function siteFiles(
  story: Story,
  site: Site,
  only?: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const plan = planSite(story, only)
  const { content, chapters } = plan
  return new Map([
    ...[content, ...chapters].map(({ file, text }) => [file, text] as const),
    [fileOf(published.edition), JSON.stringify({ content: content.file })],
    ...hostFiles(story, site.base, inlineHashesOf(site.inline)),
    ...(await pageFiles(plan, site)),
    [fileOf(published.manifest), manifestOf(story.timeline.site, site.base, colour('paper'))],
    ...(only ? [] : filesForMachines(story, (site.siteUrl || localSite) + site.base)),
  ])
}

/** Renders every page, and copies it to its former addresses. */
async function pageFiles(plan: SitePlan, site: Site): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  for (const page of plan.pages) pages.set(page.file, await renderPage(page, plan, site))
  for (const { from, to } of plan.redirects) {
    const page = pages.get(fileOf(to))
    if (page !== undefined) pages.set(fileOf(from), withRedirect(page, absoluteUrl(site.base, to)))
  }
  return pages
}

const filesForMachines = (story: Story, home: string) => [
  ...[...exportFiles(story, home)].map(([path, text]) => [fileOf(path), text] as const),
  [fileOf(published.sitemap), sitemapOf(story, home)] as const,
  [fileOf(published.robots), robotsOf(home)] as const,
]
