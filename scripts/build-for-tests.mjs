// Builds the site a second time, for a folder of its host, as the tests in the browser serve it on another port.
// Plain JavaScript, so that the base can be set on every system without a shell: BASE_PATH=... is not for Windows.
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', 'node_modules/.cache/dist-in-folder', '--emptyOutDir', '--logLevel', 'warn'], {
  stdio: 'inherit',
  env: { ...process.env, BASE_PATH: '/anything/' },
})
process.exit(status ?? 1)
