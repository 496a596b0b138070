// Before the tests in the browser: says which engines they run in. What is missing is fetched in CI, where the machine is
// nobody's own, and is a failure where that does not help; elsewhere nothing is installed, and the line says what would bring it.
import { spawnSync } from 'node:child_process'
import { engines, type Engines } from './engines'

const names = { firefox: 'Firefox', webkit: 'WebKit' } as const
const debian = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] } as const
const patience = 300_000 // milliseconds for one step over the network

for (const engine of ['firefox', 'webkit'] as const) {
  const found = engines()[engine] ?? (process.env.CI ? fetched(engine) : undefined)
  if (found) console.log(`${names[engine]}: ${found.path}`)
  else if (process.env.CI) throw new Error(`${names[engine]} could not be had. ${remedy(engine)}`)
  else console.log(`${names[engine]}: not found, so nobody walks in it. ${remedy(engine)}`)
}

function remedy(engine: keyof Engines): string {
  return `\`npx playwright install ${engine}\` brings it; so does, on Debian, \`apt-get install ${debian[engine].join(' ')}\`.`
}

/** By Debian's packages, as small as they go, else as Playwright's own. */
function fetched(engine: keyof Engines) {
  console.log(`${names[engine]}: not found, installing it ...`)
  const install = () => run('apt-get', 'install', '-qq', '--yes', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-unsafe-io', ...debian[engine])
  if (process.getuid?.() === 0 && (install() || (run('apt-get', 'update', '-qq') && install()))) return engines()[engine]
  run('npx', 'playwright', 'install', '--with-deps', engine)
  return engines()[engine]
}

function run(command: string, ...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: patience, shell: process.platform === 'win32' }).status === 0
}
