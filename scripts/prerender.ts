import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { render as Render } from '../src/app/server'
import { parseTimeline } from '../src/domain/gate'
import type { Timeline } from '../src/domain/schema'
import { storyOf } from '../src/domain/story'
import { everyPath, everyRedirect } from '../src/url/paths'

const serverDir = 'node_modules/.cache/prerender'
const notFound = '/404.html'

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
          await builder.build(client)
          await builder.build(ssr)
          const { root, base } = builder.config
          const { render } = (await import(pathToFileURL(join(root, serverDir, 'server.js')).href)) as { render: typeof Render }
          const out = resolve(root, client.config.build.outDir)
          const template = await readFile(join(out, 'index.html'), 'utf8')
          const built = parseTimeline(JSON.parse(await readFile(join(root, 'public/data/timeline.json'), 'utf8')))
          await writeAll(out, await pagesOf(built, template, base, render))
        },
      },
    }),
  }
}

/** Every file that is written after Vite's own build, by its path below the site's folder. */
async function pagesOf(built: Timeline, template: string, base: string, render: typeof Render): Promise<ReadonlyMap<string, string>> {
  const story = storyOf(built)
  const text = JSON.stringify(built)
  const content = `assets/timeline-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.json`
  const files = new Map([[content, text]])
  for (const path of [...everyPath(story), notFound]) {
    const { head, body } = await render(path, built)
    files.set(fileOf(path), filled(template, {
      '<!--page-head-->': `<link rel="preload" as="fetch" crossorigin="anonymous" href="${base}${content}" />\n    ${head}`,
      '<div id="root"><!--page-body--></div>': `<div id="root" data-path="${path}" data-content="${content}">${body}</div>`,
    }))
  }
  for (const redirect of everyRedirect(story)) files.set(fileOf(redirect.from), redirectPage(base + redirect.to.slice(1)))
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

/** A page at a former address that leads on, with scripts or without. */
function redirectPage(href: string): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>Moved</title>
    <meta name="robots" content="noindex" />
    <link rel="canonical" href="${href}" />
    <meta http-equiv="refresh" content="0; url=${href}" />
  </head>
  <body><p>This has moved: <a href="${href}">go on to its new address</a>.</p></body>
</html>
`
}

async function writeAll(folder: string, files: ReadonlyMap<string, string>) {
  for (const [name, text] of files) {
    const file = join(folder, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
