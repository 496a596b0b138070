// Builds the site for the tests in the browser once more in two ways: for a folder of its host, where it knows its host, so that
// previews and feeds carry whole addresses, which at the root of the host it does not; and with a long story, of which the tests
// look at a few pages. Plain JavaScript, so that the base can be set on every system without a shell: BASE_PATH=... is not for Windows.
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
