import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ViteBuilder } from 'vite'
import type { render as Render } from '../src/app/server'
import { parseTimeline } from '../src/domain/gate'
import type { Timeline } from '../src/domain/schema'
import { storyOf } from '../src/domain/story'
import { everyPath, everyRedirect, notFoundPath } from '../src/url/paths'

const serverDir = 'node_modules/.cache/prerender'

/**
 * Makes `vite build` also build `src/app/server.tsx` for Node and, with it, write one HTML file for every address.
 * Built by the same Vite with the same settings, so that addresses of files and names of classes are the browser's.
 */
export function prerenderPages(): Plugin {
  return {
    name: 'prerender-pages',
    apply: 'build',
    config: () => ({
      environments: {
        ssr: { build: { outDir: serverDir, copyPublicDir: false, rolldownOptions: { input: { server: 'src/app/server.tsx' } } } },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments
          if (!client || !ssr) throw new Error('Vite has no client or no ssr environment to build.')
          const fonts = fontsIn(await builder.build(client))
          await builder.build(ssr)
          const { root, base } = builder.config
          const { render } = (await import(pathToFileURL(join(root, serverDir, 'server.js')).href)) as { render: typeof Render }
          const out = resolve(root, client.config.build.outDir)
          const template = await readFile(join(out, 'index.html'), 'utf8')
          const built = parseTimeline(JSON.parse(await readFile(join(root, 'public/data/timeline.json'), 'utf8')))
          await writeAll(out, await pagesOf(built, template, base, fonts, render))
        },
      },
    }),
  }
}

/** The fonts that a build of the browser's half wrote: every page shows all of them, so every page asks for them at once. */
function fontsIn(built: Awaited<ReturnType<ViteBuilder['build']>>): readonly string[] {
  const outputs = 'output' in built ? [built] : Array.isArray(built) ? built : []
  const fonts = outputs.flatMap(({ output }) => output.map(({ fileName }) => fileName)).filter((name) => name.endsWith('.woff2'))
  if (fonts.length === 0) throw new Error('The build wrote no fonts.')
  return fonts.toSorted()
}

/** Every file that is written after Vite's own build, by its path below the site's folder. */
async function pagesOf(built: Timeline, template: string, base: string, fonts: readonly string[], render: typeof Render): Promise<ReadonlyMap<string, string>> {
  const story = storyOf(built)
  const text = JSON.stringify(built)
  const content = `assets/timeline-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.json`
  const files = new Map([[content, text]])
  const preloads = [
    ...fonts.map((font) => `<link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href="${base}${font}" />`),
    `<link rel="preload" as="fetch" crossorigin="anonymous" href="${base}${content}" />`,
  ].join('\n    ')
  for (const path of [...everyPath(story), notFoundPath]) {
    const { head, body } = await render(path, built)
    files.set(fileOf(path), filled(template, {
      '<!--page-head-->': `${preloads}\n    ${head}`,
      '<div id="root"><!--page-body--></div>': `<div id="root" data-path="${path}" data-content="${content}">${body}</div>`,
    }))
  }
  // A former address holds the page itself: its canonical link tells machines, and the program mends the address.
  for (const { from, to } of everyRedirect(story)) files.set(fileOf(from), files.get(fileOf(to)) ?? '')
  return files
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
