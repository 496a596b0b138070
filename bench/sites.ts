import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'vite'
import { browserTargets } from '../scripts/browser-targets'
import type { Timeline } from '../src/content/schema'
import { storyOf } from '../src/domain/story'
import { timelineJsOf } from '../src/formats/timelinejs'
import { staticPage } from './static-page'
import { toldOf } from './told'

const here = import.meta.dirname
const root = resolve(here, '..')

/** Writes the static page. */
export function writeStatic(timeline: Timeline, folder: string) {
  writeFileSync(join(folder, 'index.html'), staticPage(storyOf(timeline)))
}

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>The story</title>${head}</head><body>${body}</body></html>`

/** In milliseconds. */
const buildTimeout = 600_000

/** Builds a copy of this repository with the given content. */
export function writeOurs(timeline: Timeline, folder: string) {
  const copy = mkdtempSync(join(tmpdir(), 'bench-ours-'))
  try {
    const files = execFileSync('git', ['ls-files', ':!bench', ':!docs'], {
      cwd: root,
      encoding: 'utf8',
    })
      .trim()
      .split('\n')
    for (const file of files)
      if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
    writeFileSync(join(copy, 'public/data/timeline.json'), JSON.stringify(timeline))
    execFileSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts', '--logLevel', 'error'],
      {
        cwd: copy,
        env: { ...process.env, ONLY_PAGES: '/', SITE_URL: '', BASE_PATH: '/' },
        stdio: ['ignore', 'ignore', 'inherit'],
        timeout: buildTimeout,
      },
    )
    cpSync(join(copy, 'dist'), folder, { recursive: true })
  } finally {
    rmSync(copy, { recursive: true })
  }
}

/** Returns a function that builds an entry of `peers/` with Vite and writes its events as JSON. */
export function writePeer(entry: string, before = '') {
  return async (timeline: Timeline, folder: string) => {
    await build({
      configFile: false,
      root: here,
      base: './',
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: resolve(folder),
        emptyOutDir: false,
        target: browserTargets,
        cssCodeSplit: false,
        chunkSizeWarningLimit: Infinity,
        rollupOptions: {
          input: join(here, 'peers', entry),
          output: { entryFileNames: 'script.js', assetFileNames: 'style[extname]' },
        },
      },
    })
    const style = existsSync(join(folder, 'style.css'))
      ? '<link rel="stylesheet" href="style.css">'
      : ''
    writeFileSync(
      join(folder, 'index.html'),
      page(
        `${style}<script type="module" src="script.js"></script>`,
        `${before}<div id="timeline"></div>`,
      ),
    )
    writeFileSync(join(folder, 'events.json'), JSON.stringify(toldOf(storyOf(timeline))))
  }
}

/** Writes a page that shows TimelineJS with a file in its format. */
export function writeTimelineJs(timeline: Timeline, folder: string) {
  const dist = join(
    dirname(fileURLToPath(import.meta.resolve('@knight-lab/timelinejs/package.json'))),
    'dist',
  )
  for (const part of ['js/timeline.js', 'css/timeline.css', 'css/fonts', 'css/icons'])
    cpSync(join(dist, part), join(folder, part), { recursive: true })
  // It starts with the first event; preview drawings are not part of the story.
  const omitted = new Set(['title', 'media'])
  const story: unknown = JSON.parse(
    timelineJsOf(storyOf(timeline), 'https://timeline.example/', () => '#2d4a3e'),
  )
  writeFileSync(
    join(folder, 'events.json'),
    JSON.stringify(story, (key, value: unknown) => (omitted.has(key) ? undefined : value)),
  )
  writeFileSync(
    join(folder, 'start.js'),
    "window.timeline = new TL.Timeline('timeline', 'events.json')\ndocument.querySelector('#next').addEventListener('click', () => window.timeline.goToNext())\n",
  )
  writeFileSync(
    join(folder, 'index.html'),
    page(
      '<link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script>',
      '<button id="next">Next</button><div id="timeline" style="width: 100%; height: 600px"></div><script src="start.js"></script>',
    ),
  )
}

const texts = /\.(?:html|css|js|json|svg|xml|txt|ics)$/u
/** Size above which the best compression takes minutes; servers that compress on the fly use less anyway. */
const bestQualityLimit = 4_000_000

/** Writes a .br file next to each text of a site. */
function compress(folder: string) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    texts.test(name),
  )) {
    const text = readFileSync(join(folder, name))
    if (text.length > 1024) writeFileSync(join(folder, `${name}.br`), brotliOf(text))
  }
}

/** Compresses a text with brotli, at the best quality unless it is huge. */
function brotliOf(text: Buffer): Buffer {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: text.length > bestQualityLimit ? 5 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  })
}

/** Writes a site to a folder and compresses it. */
export async function writeSite(
  write: (timeline: Timeline, folder: string) => void | Promise<void>,
  timeline: Timeline,
  folder: string,
) {
  mkdirSync(folder, { recursive: true })
  await write(timeline, folder)
  compress(folder)
}
