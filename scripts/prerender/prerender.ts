import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ViteBuilder } from 'vite'
import type { render as Render } from '../../src/server'
import { parseTimeline } from '../../src/content/validate-content'
import { storyOf, type Story } from '../../src/domain/story'
import { nameOf } from '../content-hash'
import { writeIcons } from '../previews/write-icons'
import { writePreviews } from '../previews/write-previews'
import { localSite } from '../site-url'
import { writeWorker } from '../write-worker'
import { filesOf, fontsIn, modulePreloads } from './client-build'
import { withInlineScript } from './inline-assets'
import { siteFiles } from './site-files'
import { licenceFile, takeStyles, writeFiles, writeLicences } from './write-site'

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
  return {
    name: 'prerender-pages',
    apply: 'build',
    config: () => ({
      environments: {
        client: { build: { license: { fileName: licenceFile }, minify: 'terser' } }, // 1.4 kB less than Vite's default: see docs/decisions.md
        ssr: {
          build: {
            outDir: serverDir,
            copyPublicDir: false,
            rolldownOptions: { input: { server: 'src/server.tsx' } },
          },
        },
      },
      builder: { buildApp: (builder) => buildSite(builder, settings) },
    }),
  }
}

async function buildSite(builder: ViteBuilder, settings: Settings): Promise<void> {
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new Error('Vite has no client or no ssr environment to build.')
  const built = filesOf(await builder.build(client))
  await builder.build(ssr)

  const { root, base, logger } = builder.config
  const { siteUrl, isWorkerRecalled, only, content = 'public/data/timeline.json' } = settings
  const folder = resolve(root, client.config.build.outDir)
  const { template, ...styles } = await takeStyles(folder, built)
  const story = await readStory(resolve(root, content))
  const program = nameOf(template + styles.style + styles.lazyStyle) // the template names the script by its hash
  const site = {
    template,
    inline: await withInlineScript(styles),
    siteUrl,
    base,
    fonts: fontsIn(built),
    preloadsOf: (module: string) => modulePreloads(built, base, module),
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

async function loadRender(root: string): Promise<typeof Render> {
  const server = (await import(pathToFileURL(join(root, serverDir, 'server.js')).href)) as {
    render: typeof Render
  }
  return server.render
}

async function readStory(file: string): Promise<Story> {
  return storyOf(parseTimeline(JSON.parse(await readFile(file, 'utf8'))))
}
