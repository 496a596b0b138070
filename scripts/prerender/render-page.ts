import type { render as Render } from '../../src/server'
import { manifestLink } from '../../src/formats/manifest'
import { tag } from '../../src/formats/markup'
import { isStoryRoute } from '../../src/router/paths'
import { integrityOf } from '../content-hash'
import { pagePolicy } from '../headers'
import { feedTags } from './export-files'
import { inlineHashesOf, inlineTags, type InlineAssets } from './inline-assets'
import { pageMeta } from './page-meta'
import type { PlannedPage, SitePlan } from './plan-pages'

/** What all pages of a site have in common. */
export interface Site {
  /** The HTML of every page, with placeholders. */
  readonly html: string
  readonly inline: InlineAssets
  /** The origin of the site; '' where it is not known. */
  readonly siteUrl: string
  readonly base: string
  /** The fonts, by path below the site; every page shows all of them. */
  readonly fonts: readonly string[]
  /** The scripts that a page loads before hydration, by path below the site: its entry, then what to preload. */
  readonly scriptsOf: (page: PlannedPage) => readonly string[]
  /** The version of the app, which the service worker compares; without it pages have no worker. */
  readonly program?: string
  readonly render: typeof Render
}

/** The policy follows the charset directly, before anything that it could refuse. */
const charset = '<meta charset="utf-8" />'

/** Renders the HTML of one page. */
export async function renderPage(page: PlannedPage, plan: SitePlan, site: Site): Promise<string> {
  const { html, inline, siteUrl, base } = site
  const { head, body, ...words } = await site.render(page.path, page.data)
  const meta = pageMeta({ route: page.route, ...words }, page.story, siteUrl + base)
  const kind = page.isEmbed ? 'embed' : isStoryRoute(page.route) ? 'story' : 'secondary'
  const policy = pagePolicy(inlineHashesOf(inline))
  return fill(html, {
    [charset]: `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<!--inline-assets-->': inlineTags(inline, base, kind),
    '<!--page-head-->': [
      ...fontPreloads(site, '(min-width: 48rem)'), // on a wide window the line is usually fast enough for them
      ...feedTags(page.story, page.route, base),
      ...(page.isEmbed ? [] : [tag('link', manifestLink(base))]),
      head,
      ...meta.tags,
    ].join('\n    '),
    '<div id="root"><!--page-body--></div>': `<div id="root"${rootData(page, plan, site)}>${body}</div>${[
      meta.data,
      ...scriptTags(site.scriptsOf(page), base), // before the other preloads, which would compete with them on a slow line
      preloadJson(base + plan.content.file),
      ...plan.chapters
        .filter((_, index) => index === page.chapter)
        .map(({ file }) => preloadJson(base + file)),
      ...fontPreloads(site, '(max-width: 47.98rem)'),
    ].join('\n    ')}`,
  })
}

/** What the entry reads before hydration: which page and data it was prerendered from. */
function rootData(page: PlannedPage, { content }: SitePlan, { program }: Site): string {
  const data = {
    path: page.path,
    content: content.file,
    integrity: integrityOf(content.text),
    chapter: page.chapter,
    program: page.isEmbed ? undefined : program,
  }
  return Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` data-${name}="${value}"`)
    .join('')
}

const scriptTags = ([entry = '', ...chunks]: readonly string[], base: string) => [
  `<script type="module" crossorigin src="${base}${entry}"></script>`,
  ...chunks.map((chunk) => `<link rel="modulepreload" crossorigin href="${base}${chunk}" />`),
]

const preloadJson = (href: string) =>
  `<link rel="preload" as="fetch" crossorigin="anonymous" href="${href}" />`

const fontPreloads = ({ fonts, base }: Site, media: string) =>
  fonts.map(
    (font) =>
      `<link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" media="${media}" href="${base}${font}" />`,
  )

/** Adds a redirect for readers without scripts to a page at a former address. */
export function withRedirect(page: string, href: string): string {
  const refresh = tag('meta', { 'http-equiv': 'refresh', content: `0; url=${href}` })
  return page.replace('</head>', () => `  <noscript>${refresh}</noscript>\n  </head>`)
}

function fill(html: string, texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts).reduce((page, [placeholder, text]) => {
    if (!page.includes(placeholder)) throw new Error(`index.html has no ${placeholder}`)
    return page.replace(placeholder, () => text)
  }, html)
}
