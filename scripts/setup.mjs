// Installs the packages if node_modules is missing or older than package-lock.json. Runs before `npm start` and `npm test`,
// so that one line is enough on a fresh machine. Plain JavaScript, since nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** Returns when a file was last changed, in milliseconds; 0 if it does not exist. */
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
