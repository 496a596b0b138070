// Builds the site a second time, for a folder of its host, as the tests in the browser serve it on another port.
// There it knows its host, so that previews and feeds carry whole addresses; at the root of the host it does not.
// Plain JavaScript, so that the base can be set on every system without a shell: BASE_PATH=... is not for Windows.
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts', '--outDir', 'node_modules/.cache/dist-in-folder', '--logLevel', 'warn'], {
  stdio: 'inherit',
  env: { ...process.env, BASE_PATH: '/anything/', SITE_URL: `http://localhost:${Number(process.env.E2E_PORT ?? 4310) + 1}` },
})
process.exit(status ?? 1)
