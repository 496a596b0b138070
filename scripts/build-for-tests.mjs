// Builds the site three times more for the browser tests: for a folder of a known host, so that previews and feeds have
// absolute URLs, with a long story, and with another story. Plain JavaScript sets BASE_PATH on Windows too, where no shell could.
import { spawnSync } from 'node:child_process'

const run = (script, settings, ...options) => {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', script, ...options],
    { stdio: 'inherit', env: { ...process.env, ...settings } },
  )
  if (status !== 0) process.exit(status ?? 1)
}
const cache = 'node_modules/.cache'
run(
  'scripts/build.ts',
  {
    BASE_PATH: '/anything/',
    SITE_URL: `http://localhost:${Number(process.env.E2E_PORT ?? 4310) + 1}`,
  },
  '--outDir',
  `${cache}/dist-in-folder`,
  '--logLevel',
  'warn',
)

const content = `${cache}/long-story.json`
run('scripts/write-long-story.ts', {}, content)
run(
  'scripts/build.ts',
  { CONTENT: content, ONLY_PAGES: '/,/event/event-60/,/cast/' },
  '--outDir',
  `${cache}/dist-long`,
  '--logLevel',
  'warn',
)
run(
  'scripts/build.ts',
  { CONTENT: 'test/fixtures/another-story.json' },
  '--outDir',
  `${cache}/dist-another`,
  '--logLevel',
  'warn',
)
