import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ResolvedConfig, ViteBuilder } from 'vite'
import type { render as Render } from '../../src/server'
import { parseTimeline } from '../../src/content/validate-content'
import { storyOf, type Story } from '../../src/domain/story'
import { nameOf } from '../content-hash'
import { writeIcons } from '../previews/write-icons'
import { writePreviews } from '../previews/write-previews'
import { localSite } from '../site-url'
import { writeWorker } from '../write-worker'
import { entryIn, type BuiltFile } from './chunks'
import { withInlineScript } from './inline-assets'
import { scriptsOf } from './page-scripts'
import type { PlannedPage } from './plan-pages'
import { siteFiles } from './site-files'
import { takeTemplate, type Template } from './template'
import { licenceFile, writeFiles, writeLicences } from './write-site'

const serverDir = 'node_modules/.cache/prerender'

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
 * Makes `vite build` also build `src/server.tsx` for Node and prerender every page with it. The same Vite with the same
 * settings builds both, so that URLs of assets and class names agree.
 */
export function prerenderPages(settings: Settings): Plugin {
  let template: Template | undefined
  return {
    name: 'prerender-pages',
    apply: 'build',
    sharedDuringBuild: true, // one instance for all environments, so that the template gets from the build to the prerender
    enforce: 'post', // after Vite wrote the HTML, before it lists what each lazy import preloads
    config: () => ({
      environments: {
        client: { build: { license: { fileName: licenceFile }, minify: 'terser' } }, // 1.4 kB less than Vite's default: see docs/decisions/0910
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
          const files = filesOf(await builder.build(client))
          await builder.build(ssr)
          if (!template) throw new Error('Vite built no index.html.')
          const folder = resolve(builder.config.root, client.config.build.outDir)
          await writeSite({ ...builder.config, folder, files, template }, settings)
        },
      },
    }),
    generateBundle(_options, bundle) {
      if (this.environment.name === 'client') template = takeTemplate(bundle)
    },
  }
}

interface Build extends Pick<ResolvedConfig, 'root' | 'base' | 'logger'> {
  readonly folder: string
  readonly files: readonly BuiltFile[]
  readonly template: Template
}

async function writeSite({ root, base, logger, ...build }: Build, settings: Settings) {
  const { folder, files, template } = build
  const { siteUrl, isWorkerRecalled, only, content = 'public/data/timeline.json' } = settings
  const { html, ...styles } = template
  const story = await readStory(resolve(root, content))
  const fonts = files.map(({ fileName }) => fileName).filter((name) => name.endsWith('.woff2'))
  if (fonts.length === 0) throw new Error('The build wrote no fonts.')
  const program = nameOf(html + entryIn(files).fileName + template.style + template.lazyStyle)
  const site = {
    html,
    inline: await withInlineScript(styles),
    siteUrl,
    base,
    fonts: fonts.toSorted(),
    scriptsOf: (page: PlannedPage) => scriptsOf(page, files),
    render: await loadRender(root),
    ...(!isWorkerRecalled && { program }),
  }
  await writeFiles(folder, await siteFiles(story, site, only))
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

async function readStory(file: string): Promise<Story> {
  return storyOf(parseTimeline(JSON.parse(await readFile(file, 'utf8'))))
}
