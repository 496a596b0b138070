// Installs what package-lock.json names when node_modules is missing or older. Runs before `npm start` and
// `npm test`, so that each of them is one line on a fresh machine. Plain JavaScript: nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** When a file of the project was last changed, in milliseconds; 0 when there is none. */
function changed(path) {
  return statSync(new URL(`../${path}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  console.log('Installing the packages that package-lock.json names ...')
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  process.exit(status ?? 1)
}
