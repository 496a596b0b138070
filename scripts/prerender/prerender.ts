import { copyFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ResolvedConfig, ViteBuilder } from 'vite'
import type { render as Render } from '../../src/server'
import { storyOf } from '../../src/domain/story'
import { files as published } from '../../src/router/paths'
import { nameOf } from '../content-hash'
import { writeIcons } from '../previews/write-icons'
import { writePreviews } from '../previews/write-previews'
import { readTimeline } from '../read-timeline'
import { localSite } from '../site-url'
import { writeWorker } from '../write-worker'
import { chunkOf, entries, type BuiltFile } from './chunks'
import { environments, serverDir } from './environments'
import { inlineScript, type InlineAssets } from './inline-assets'
import { scriptsOf } from './page-scripts'
import { fileOf, type PlannedPage } from './plan-pages'
import { siteFiles } from './site-files'
import { takeHtml, takeStyles, type Styles } from './template'
import { writeFiles, writeLicences } from './write-site'

interface Settings {
  /** The origin of the site; '' where it is not known. */
  readonly siteUrl: string
  /** Whether to write a service worker that removes itself from readers' devices. */
  readonly isWorkerRecalled: boolean
  /** The paths of the only pages to write, without previews and exports: for looking at these pages alone. */
  readonly only?: readonly string[] | undefined
  /** The content file. */
  readonly content?: string | undefined
}

/**
 * Makes `vite build` build the app, then the embeds and `src/server.tsx`, and prerender every page. The same Vite with the
 * same settings builds all three, so that URLs of assets and class names agree.
 */
export function prerenderPages(settings: Settings): Plugin {
  let html = ''
  const styles: Partial<Record<string, Styles>> = {}
  return {
    name: 'prerender-pages',
    apply: 'build',
    sharedDuringBuild: true, // one instance for all environments: what the builds give goes to the prerender
    enforce: 'post', // after Vite wrote the HTML, before it lists what each lazy import preloads
    config: () => ({ environments, builder: { buildApp } }),
    generateBundle(_options, bundle) {
      const { name } = this.environment
      if (name === 'client') html = takeHtml(bundle)
      if (name === 'client') styles.client = takeStyles(bundle, entries.app)
      if (name === 'embed') styles.embed = takeStyles(bundle, entries.embed)
    },
  }

  async function buildApp(builder: ViteBuilder) {
    const { client, embed, ssr } = builder.environments
    if (!client || !embed || !ssr) throw new Error('Vite lacks an environment to build.')
    const files = filesOf(await builder.build(client))
    const embedFiles = filesOf(await builder.build(embed))
    await builder.build(ssr)
    if (!styles.client || !styles.embed) throw new Error('Vite built no styles.')
    const inline = {
      script: await inlineScript(),
      ...styles.client,
      embedStyle: styles.embed.style + styles.embed.lazyStyle,
    }
    const folder = resolve(builder.config.root, client.config.build.outDir)
    await writeSite({ ...builder.config, folder, files, embedFiles, html, inline }, settings)
  }
}

interface Build extends Pick<ResolvedConfig, 'root' | 'base' | 'logger'> {
  readonly folder: string
  /** What was built for the app, and for embeds. */
  readonly files: readonly BuiltFile[]
  readonly embedFiles: readonly BuiltFile[]
  readonly html: string
  readonly inline: InlineAssets
}

async function writeSite(
  { root, base, logger, folder, files, embedFiles, html, inline }: Build,
  { siteUrl, isWorkerRecalled, only, content = 'public/data/timeline.json' }: Settings,
) {
  const story = storyOf(readTimeline(resolve(root, content)))
  const fonts = files.map(({ fileName }) => fileName).filter((name) => name.endsWith('.woff2'))
  if (fonts.length === 0) throw new Error('The build wrote no fonts.')
  const entry = chunkOf(entries.app, files).fileName
  const program = nameOf(html + entry + inline.style + inline.lazyStyle + inline.pageStyle)
  const site = {
    html,
    inline,
    siteUrl,
    base,
    fonts: fonts.toSorted(),
    scriptsOf: (page: PlannedPage) => scriptsOf(page, page.isEmbed ? embedFiles : files),
    render: await loadRender(root),
    ...(!isWorkerRecalled && { program }),
  }
  await writeFiles(folder, await siteFiles(story, site, only))
  await copyFile(resolve(root, content), join(folder, fileOf(published.content)))
  await writeLicences(folder)
  await writeIcons(folder)
  await writeWorker(folder, { program, isRecalled: isWorkerRecalled })
  if (only) return
  const { drawn, kept } = await writePreviews(
    story,
    folder,
    join(root, 'node_modules/.cache/previews'),
  )
  logger.info(`preview pictures: ${drawn} drawn, ${kept} kept`)
  if (siteUrl === '')
    logger.warn(
      `SITE_URL is not set: previews name no host, and the files that need one name ${localSite}. To publish, build with SITE_URL=https://your.host`,
    )
}

function filesOf(built: Awaited<ReturnType<ViteBuilder['build']>>): readonly BuiltFile[] {
  const outputs = 'output' in built ? [built] : Array.isArray(built) ? built : []
  return outputs.flatMap(({ output }) => output)
}

async function loadRender(root: string): Promise<typeof Render> {
  const server = (await import(pathToFileURL(join(root, serverDir, 'server.js')).href)) as {
    render: typeof Render
  }
  return server.render
}
