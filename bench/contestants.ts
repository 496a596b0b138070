import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'vite'
import { floor } from '../scripts/floor'
import type { Timeline } from '../src/domain/schema'
import { storyOf } from '../src/domain/story'
import { timelineJsOf } from '../src/formats/timelinejs'
import { staticPage } from './static-page'
import { toldOf } from './told'

/** One who tells the story, and how the driver finds its way there. */
export interface Contestant {
  readonly id: string
  readonly name: string
  /** How it was built and configured, and why so. */
  readonly mode: string
  /** Writes its site into a folder. */
  readonly write: (timeline: Timeline, folder: string) => void | Promise<void>
  /** A selector of the titles of its events. */
  readonly titles: string
  /** Selectors of the button that shows the events of one type, of these events, and of the others. */
  readonly filter?: { readonly button: string; readonly kept: string; readonly others: string }
  /** A selector of its control for the next item. */
  readonly next?: string
  /** Whether it is read by scrolling down. */
  readonly isVertical: boolean
  /** Whether it is a timeline of others. */
  readonly isPeer?: boolean
}

const here = import.meta.dirname
const root = resolve(here, '..')

export const contestants: readonly Contestant[] = [
  {
    id: 'ours',
    name: 'this timeline',
    mode: 'the production build of this repository, under its own headers, the service worker allowed',
    write: writeOurs,
    titles: 'main article h3',
    filter: { button: 'ul[aria-label="Types of event"] button', kept: 'main article[id][data-type="interview"]', others: 'main article[id]:not([data-type="interview"])' },
    isVertical: true,
  },
  {
    id: 'static',
    name: 'static page',
    mode: 'the floor: the same words as one HTML page, no script, four rules of style inside',
    write: (timeline, folder) => writeFileSync(join(folder, 'index.html'), staticPage(storyOf(timeline))),
    titles: 'article h2',
    isVertical: true,
  },
  {
    id: 'react',
    name: 'React’s floor',
    mode: 'react-dom drawing title, date and claims of each event, and a button for each type; content fetched as JSON; production build by Vite',
    write: writePeer('react-floor.tsx'),
    titles: 'article h2',
    filter: { button: '.types button[data-type="interview"]', kept: 'article[data-type="interview"]', others: 'article:not([data-type="interview"])' },
    isVertical: true,
  },
  {
    id: 'timelinejs',
    name: 'TimelineJS',
    mode: '`new Timeline(…)` with a file in its own JSON format, script and style from its package, as its documentation instantiates a timeline in a page; a button calls its `goToNext()`, for on a phone it has none',
    write: writeTimelineJs,
    titles: '.tl-slide .tl-headline',
    next: '#next',
    isVertical: false,
    isPeer: true,
  },
  {
    id: 'chrono',
    name: 'react-chrono',
    mode: 'vertical, the mode its README begins with; everything else by default; production build by Vite',
    write: writePeer('react-chrono.tsx'),
    titles: '.rc-card-title',
    next: 'button[aria-label="Next"]',
    isVertical: true,
    isPeer: true,
  },
  {
    id: 'vertical',
    name: 'react-vertical-timeline',
    mode: 'elements as its README shows them, animated as by default; production build by Vite',
    write: writePeer('react-vertical.tsx'),
    titles: '.vertical-timeline-element-title',
    isVertical: true,
    isPeer: true,
  },
  {
    id: 'vis',
    name: 'vis-timeline',
    mode: 'a DataSet in a container, in the build that its README means for bundlers, no options; a button focuses the next item by its API',
    write: writePeer('vis-timeline.ts', '<button id="next">Next</button>'),
    titles: '.vis-item-content',
    next: '#next',
    isVertical: false,
    isPeer: true,
  },
]

const page = (head: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>The story</title>${head}</head><body>${body}</body></html>`

/** Builds a copy of what the repository holds with the content in its place. */
function writeOurs(timeline: Timeline, folder: string) {
  const copy = mkdtempSync(join(tmpdir(), 'bench-ours-'))
  try {
    const files = execFileSync('git', ['ls-files', ':!bench', ':!docs'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
    for (const file of files) if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
    writeFileSync(join(copy, 'public/data/timeline.json'), JSON.stringify(timeline))
    execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts', '--logLevel', 'error'], { cwd: copy, env: { ...process.env, ONLY_PAGES: '/', SITE_URL: '', BASE_PATH: '/' }, stdio: ['ignore', 'ignore', 'inherit'] })
    cpSync(join(copy, 'dist'), folder, { recursive: true })
  } finally {
    rmSync(copy, { recursive: true })
  }
}

/** A site of one entry of `peers/`, built by Vite, that fetches its events. */
function writePeer(entry: string, before = '') {
  return async (timeline: Timeline, folder: string) => {
    await build({
      configFile: false,
      root: here,
      base: './',
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { outDir: resolve(folder), emptyOutDir: false, target: floor, cssCodeSplit: false, chunkSizeWarningLimit: Infinity, rollupOptions: { input: join(here, 'peers', entry), output: { entryFileNames: 'script.js', assetFileNames: 'style[extname]' } } },
    })
    const style = existsSync(join(folder, 'style.css')) ? '<link rel="stylesheet" href="style.css">' : ''
    writeFileSync(join(folder, 'index.html'), page(`${style}<script type="module" src="script.js"></script>`, `${before}<div id="timeline"></div>`))
    writeFileSync(join(folder, 'events.json'), JSON.stringify(toldOf(storyOf(timeline))))
  }
}

function writeTimelineJs(timeline: Timeline, folder: string) {
  const dist = join(dirname(fileURLToPath(import.meta.resolve('@knight-lab/timelinejs/package.json'))), 'dist')
  for (const part of ['js/timeline.js', 'css/timeline.css', 'css/fonts', 'css/icons']) cpSync(join(dist, part), join(folder, part), { recursive: true })
  // It begins with the first event, and the drawings of a preview are no part of the story.
  const unwanted = new Set(['title', 'media'])
  const story: unknown = JSON.parse(timelineJsOf(storyOf(timeline), 'https://timeline.example/', () => '#2d4a3e'))
  writeFileSync(join(folder, 'events.json'), JSON.stringify(story, (key, value: unknown) => (unwanted.has(key) ? undefined : value)))
  writeFileSync(join(folder, 'start.js'), "window.timeline = new TL.Timeline('timeline', 'events.json')\ndocument.querySelector('#next').addEventListener('click', () => window.timeline.goToNext())\n")
  writeFileSync(join(folder, 'index.html'), page('<link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script>', '<button id="next">Next</button><div id="timeline" style="width: 100%; height: 600px"></div><script src="start.js"></script>'))
}

const texts = /\.(?:html|css|js|json|svg|xml|txt|ics)$/u
/** Beyond this size the best compression would take minutes; the servers that compress by themselves use the lesser one at any size. */
const thorough = 4_000_000

/** Writes a .br beside each text of a site. */
function compress(folder: string) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => texts.test(name))) {
    const text = readFileSync(join(folder, name))
    if (text.length > 1024) writeFileSync(join(folder, `${name}.br`), brotliOf(text))
  }
}

/** A text as brotli: of the best quality, if it is not of enormous length. */
function brotliOf(text: Buffer): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: text.length > thorough ? 5 : 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } })
}

/** Writes the site of a contestant with a content, compressed. */
export async function writeSite({ write }: Contestant, timeline: Timeline, folder: string) {
  mkdirSync(folder, { recursive: true })
  await write(timeline, folder)
  compress(folder)
}
