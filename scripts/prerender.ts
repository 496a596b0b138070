import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, Rolldown, ViteBuilder } from 'vite'
import type { render as Render } from '../src/server'
import { storyFrom, type Chapter } from '../src/long-story/chapters'
import { chaptersOf, contentsOf } from '../src/long-story/split-chapters'
import { parseTimeline } from '../src/content/validate-content'
import { storyOf, type Story } from '../src/domain/story'
import { jsonLdOf, jsonLdScript } from '../src/formats/json-ld'
import { linkPreviewOf, type PageInWords } from '../src/formats/link-preview'
import { manifestLink, manifestOf } from '../src/formats/manifest'
import { tag } from '../src/formats/markup'
import { oEmbedPathOf } from '../src/formats/oembed'
import { robotsOf, sitemapOf } from '../src/formats/sitemap'
import {
  toEmbed,
  everyEmbed,
  everyPath,
  everyRedirect,
  files as published,
  notFoundPath,
  offlinePath,
  routeOf,
  embeddedPath,
  isStoryRoute,
  absoluteUrl,
  type Route,
} from '../src/router/paths'
import { integrityOf, nameOf } from './content-hash'
import { pagePolicy } from './headers'
import { hashesOf, heldWith, placesOf, type Held } from './held'
import { hostFiles } from './hosting'
import { noticesOf } from './notices'
import { colour } from './previews/colours'
import { writeIcons } from './previews/write-icons'
import { writePreviews } from './previews/write-previews'
import { localSite } from './site-url'
import { feedTags, filesToTakeAlong } from './take-along'
import { writeWorker } from './write-worker'

const serverDir = 'node_modules/.cache/prerender'

interface Settings {
  /** The origin of the site, '' where it is not known. */
  readonly siteUrl: string
  /** Whether readers are to be rid of the worker. */
  readonly isWorkerRecalled: boolean
  /** The paths of the only pages to write, without preview pictures and files to take along, where one wants to look at or measure these alone. */
  readonly only?: readonly string[] | undefined
  /** Another content file than the published one, to look at or measure. */
  readonly content?: string | undefined
}

/**
 * Makes `vite build` also build `src/server.tsx` for Node and, with it, write one HTML file for every address.
 * Built by the same Vite with the same settings, so that addresses of files and names of classes are the browser's.
 */
export function prerenderPages({
  siteUrl,
  isWorkerRecalled,
  only,
  content = 'public/data/timeline.json',
}: Settings): Plugin {
  return {
    name: 'prerender-pages',
    apply: 'build',
    config: () => ({
      environments: {
        client: { build: { license: { fileName: fileOf(published.licences) }, minify: 'terser' } }, // 1.4 kB less than by Vite's own: see docs/decisions.md
        ssr: {
          build: {
            outDir: serverDir,
            copyPublicDir: false,
            rolldownOptions: { input: { server: 'src/server.tsx' } },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments
          if (!client || !ssr) throw new Error('Vite has no client or no ssr environment to build.')
          const written = outputOf(await builder.build(client))
          await builder.build(ssr)
          const { root, base } = builder.config
          const { render } = (await import(
            pathToFileURL(join(root, serverDir, 'server.js')).href
          )) as { render: typeof Render }
          const out = resolve(root, client.config.build.outDir)
          const { template, ...styles } = await withoutStyles(
            out,
            await readFile(join(out, 'index.html'), 'utf8'),
            written,
          )
          const held = await heldWith(styles)
          const story = storyOf(
            parseTimeline(JSON.parse(await readFile(resolve(root, content), 'utf8'))),
          )
          const program = nameOf(template + held.style + held.later) // it names the script, which is named by its content
          await writeAll(
            out,
            await pagesOf({
              story,
              template,
              held,
              siteUrl,
              base,
              fonts: fontsIn(written),
              partPreload: preloadPart(written, base, 'app/on-demand'),
              longPreload: preloadPart(written, base, 'long-story/long-story'),
              render,
              only,
              ...(!isWorkerRecalled && { program }),
            }),
          )
          const licences = join(out, fileOf(published.licences))
          await writeFile(licences, noticesOf(await readFile(licences, 'utf8')))
          await writeIcons(out)
          await writeWorker(out, { program, isRecalled: isWorkerRecalled })
          if (only) return
          const { drawn, kept } = await writePreviews(
            story,
            out,
            join(root, 'node_modules/.cache/previews'),
          )
          builder.config.logger.info(`preview pictures: ${drawn} drawn, ${kept} kept`)
          if (siteUrl === '')
            builder.config.logger.warn(
              `SITE_URL is not set: previews name no host, and the files that need one name ${localSite}. To publish, build with SITE_URL=https://your.host`,
            )
        },
      },
    }),
  }
}

type Written = Rolldown.RolldownOutput['output'][number]

function outputOf(built: Awaited<ReturnType<ViteBuilder['build']>>): readonly Written[] {
  const outputs = 'output' in built ? [built] : Array.isArray(built) ? built : []
  return outputs.flatMap(({ output }) => output)
}

/** The fonts that a build of the browser's half wrote: every page shows all of them, so every page asks for them at once. */
function fontsIn(written: readonly Written[]): readonly string[] {
  const fonts = written.map(({ fileName }) => fileName).filter((name) => name.endsWith('.woff2'))
  if (fonts.length === 0) throw new Error('The build wrote no fonts.')
  return fonts.toSorted()
}

/** By which a page asks at once for the part of the program without which it cannot wake. */
function preloadPart(
  written: readonly Written[],
  base: string,
  name: 'app/on-demand' | 'long-story/long-story',
): string {
  const part = written.find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/src/${name}.ts`),
  )
  if (!part) throw new Error(`The build wrote no part of the program called ${name}.`)
  return `<link rel="modulepreload" crossorigin href="${base}${part.fileName}" />`
}

/**
 * Takes the style sheets out of what Vite built: every page holds them, since a file would be waited for before the first
 * paint; see docs/decisions.md.
 */
async function withoutStyles(
  out: string,
  built: string,
  written: readonly Written[],
): Promise<{ readonly template: string } & Omit<Held, 'script'>> {
  const [link, first] =
    /\s*<link rel="stylesheet"[^>]* href="[^"]*?(assets\/[^"/]+\.css)">/u.exec(built) ?? []
  if (link === undefined || first === undefined) throw new Error('Vite linked no style sheet.')
  const others = written
    .map(({ fileName }) => fileName)
    .filter((name) => name.endsWith('.css') && name !== first)
    .toSorted()
  const [style = '', ...later] = await Promise.all(
    [first, ...others].map((name) => readFile(join(out, name), 'utf8')),
  )
  await Promise.all([first, ...others].map((name) => rm(join(out, name))))
  return {
    template: built.replace(link, ''),
    style: style.trim(),
    later: later.join('').replaceAll('\n', ''),
  }
}

/** Where the template has a place for what every page holds. */
const heldHere = '<!--page-held-->'

/** After which a page says its policy: before anything that a policy could refuse. */
const charset = '<meta charset="utf-8" />'

interface Site {
  readonly story: Story
  /** The page that Vite built, with places for what is written here. */
  readonly template: string
  readonly held: Held
  readonly siteUrl: string
  readonly base: string
  readonly fonts: readonly string[]
  /** The tag by which a page for a frame or beside the story asks for the part of the program that draws it. */
  readonly partPreload: string
  /** The same for the part that draws a story in chapters. */
  readonly longPreload: string
  /** The name of the program, by which pages know whether their worker has a newer one; pages without it have no worker. */
  readonly program?: string
  readonly render: typeof Render
  readonly only?: readonly string[] | undefined
}

const preloadOf = (href: string) =>
  `<link rel="preload" as="fetch" crossorigin="anonymous" href="${href}" />`

/** Whether a page of a story in chapters tells of one chapter at most; others tell of the whole story. */
const isTellingOne = ({ page }: Route, isFramed: boolean) =>
  page === 'event' || (!isFramed && page === 'home') || page === 'about' || page === 'missing'

/** The chapter that a page is sent with: that of its event, else the first. */
const indexOfChapter = (chapters: readonly Chapter[], route: Route) =>
  route.page === 'event' ? chapters.findIndex(({ events }) => events.includes(route.event)) : 0

/** Every file that is written after Vite's own build, by its path below the site's folder. */
export async function pagesOf({
  story,
  template,
  held,
  siteUrl,
  base,
  fonts,
  partPreload,
  longPreload,
  program,
  render,
  only,
}: Site): Promise<ReadonlyMap<string, string>> {
  const chapters = chaptersOf(story)
  const told = chapters.map((chapter) => JSON.stringify(chapter))
  const chapterFiles = told.map((text) => `assets/chapter-${nameOf(text)}.json`)
  const contents = chapters.length > 0 ? contentsOf(story, chapters, chapterFiles) : undefined
  const text = JSON.stringify(contents ?? story.timeline)
  const content = `assets/timeline-${nameOf(text)}.json`
  const hashes = hashesOf(held)
  const integrity = integrityOf(text)
  const [programTag = ''] = /<script type="module"[^>]*><\/script>/u.exec(template) ?? []
  const files = new Map([
    [content, text],
    ...told.map((text, index) => [chapterFiles[index] ?? '', text] as const),
    [fileOf(published.edition), JSON.stringify({ content })],
    ...hostFiles(story, base, hashes),
  ])
  // Wide windows have quick lines, as a rule: there the fonts come early enough for the first paint.
  const fontsFor = (media: string) =>
    fonts.map(
      (font) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" media="${media}" href="${base}${font}" />`,
    )
  for (const path of [...everyPath(story), ...everyEmbed(story), notFoundPath, offlinePath].filter(
    (path) => !only || only.includes(path) || path === notFoundPath || path === offlinePath,
  )) {
    const isFramed = embeddedPath(path) !== undefined
    const route = routeOf(embeddedPath(path) ?? path, story)
    const chapter =
      contents && isTellingOne(route, isFramed) ? indexOfChapter(chapters, route) : undefined
    const part = contents && {
      contents,
      told: new Map(
        [...chapters.entries()].filter(([index]) => chapter === undefined || index === chapter),
      ),
    }
    const { head, body, ...words } = await render(path, part ?? story.timeline)
    const page = { route: routeOf(path, story), ...words }
    const sent =
      page.route.page === 'missing'
        ? undefined
        : sentWith(page, part ? storyFrom(part) : story, siteUrl + base)
    const places = placesOf(held, base, !isFramed && isStoryRoute(page.route))
    files.set(
      fileOf(path),
      filled(template, {
        [charset]: `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${pagePolicy(hashes)}" />`,
        [heldHere]: places.head,
        '<!--page-head-->': [
          ...fontsFor('(min-width: 48rem)'),
          ...feedTags(base),
          ...(isFramed ? [] : [tag('link', manifestLink(base))]),
          head,
          ...(sent?.tags ?? []),
        ].join('\n    '),
        [programTag]: '',
        '<div id="root"><!--page-body--></div>': `<div id="root" data-path="${path}" data-content="${content}" data-integrity="${integrity}" data-bytes="${Buffer.byteLength(text)}"${chapter === undefined ? '' : ` data-chapter="${chapter}"`}${program === undefined || isFramed ? '' : ` data-program="${program}"`}>${body}</div>${[
          sent?.data ?? '',
          places.end,
          // What the page is read with comes first: all else would take its place on a slow line.
          programTag,
          preloadOf(base + content),
          ...(chapter === undefined ? [] : [preloadOf(`${base}${chapterFiles[chapter]}`)]),
          ...(isFramed || !isStoryRoute(page.route) ? [partPreload] : []),
          ...(contents && !isFramed ? [longPreload] : []),
          ...fontsFor('(max-width: 47.98rem)'),
        ].join('\n    ')}`,
      }),
    )
  }
  // A former address holds the page itself: its canonical link tells machines, and the program mends the address.
  for (const { from, to } of everyRedirect(story)) {
    for (const [former, present] of [
      [from, to],
      [toEmbed(from), toEmbed(to)],
    ] as const) {
      const page = files.get(fileOf(present))
      if (page !== undefined) files.set(fileOf(former), leadingOn(page, absoluteUrl(base, present)))
    }
  }
  files.set(fileOf(published.manifest), manifestOf(base, colour('paper')))
  if (only) return files
  const home = (siteUrl || localSite) + base
  for (const [path, text] of filesToTakeAlong(story, home)) files.set(fileOf(path), text)
  files.set(fileOf(published.sitemap), sitemapOf(story, home))
  files.set(fileOf(published.robots), robotsOf(home))
  return files
}

/**
 * What a page tells previews and search engines, by tags in its head and by data at its end, where no style waits for
 * them. It is true of the page as it was sent: the program takes away `data-sent` when the reader goes on to another.
 */
function sentWith(page: PageInWords, story: Story, home: string) {
  const oEmbed = oEmbedPathOf(page.route)
  return {
    tags: [
      ...linkPreviewOf(page, story, home).map(([name, content]) =>
        tag('meta', {
          'data-sent': '',
          [name.startsWith('twitter:') ? 'name' : 'property']: name,
          content,
        }),
      ),
      ...(oEmbed
        ? [
            tag('link', {
              'data-sent': '',
              rel: 'alternate',
              type: 'application/json+oembed',
              href: absoluteUrl(home, oEmbed),
              title: 'To be shown on other sites (oEmbed)',
            }),
          ]
        : []),
    ],
    data: `\n    ${jsonLdScript(jsonLdOf(page, story, home))}`,
  }
}

/** A page as it stands at a former address: readers without scripts are moved on to the present one. */
export function leadingOn(page: string, href: string): string {
  return page.replace(
    '</head>',
    () =>
      `  <noscript>${tag('meta', { 'http-equiv': 'refresh', content: `0; url=${href}` })}</noscript>\n  </head>`,
  )
}

/** The file that a static host sends for a path. */
function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)
}

function filled(template: string, places: Readonly<Record<string, string>>): string {
  return Object.entries(places).reduce((page, [place, text]) => {
    if (!page.includes(place)) throw new Error(`index.html has no ${place}`)
    return page.replace(place, () => text)
  }, template)
}

async function writeAll(folder: string, files: ReadonlyMap<string, string>) {
  for (const [name, text] of files) {
    const file = join(folder, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
