// Before the tests in the browser: says which engines they run in. What is missing is fetched in CI, where the machine is
// nobody's own, and is a failure where that does not help; elsewhere nothing is installed, and the line says what would bring it.
import { spawnSync } from 'node:child_process'
import { engines, type Engines } from './engines'
import { isInCI } from './in-ci'

const names = { firefox: 'Firefox', webkit: 'WebKit' } as const
const debian = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] } as const
const deadline = Date.now() + 600_000 // for all that is downloaded

for (const engine of ['firefox', 'webkit'] as const) {
  const present = engines()[engine]
  const isOld = engine === 'firefox' && present !== undefined && isTooOld(present)
  const found = present && !isOld ? present : isInCI ? fetched(engine) : undefined
  if (found) console.log(`${names[engine]}: ${found.path}`)
  else if (isInCI) throw new Error(`${names[engine]} could not be had. ${remedy(engine)}`)
  else console.log(`${names[engine]}: not found, so nobody walks in it. ${remedy(engine)}`)
}

function remedy(engine: keyof Engines): string {
  return `\`npx playwright install --with-deps ${engine}\` brings it; so does, on Debian, \`apt-get install ${debian[engine].join(' ')}\`.`
}

/** Whether Playwright cannot drive this Firefox: with 1.64.1, ESR 140 fails and ESR 153 works. */
function isTooOld({ path, isOwn }: { readonly path: string; readonly isOwn: boolean }): boolean {
  if (isOwn) return false
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return Number(/Firefox (\d+)/u.exec(stdout)?.[1] ?? Infinity) < 153
}

/** By Debian's packages, as small as they go, else as Playwright's own. */
function fetched(engine: keyof Engines) {
  console.log(`${names[engine]}: not found, installing it ...`)
  if (process.getuid?.() === 0) installDebian(debian[engine])
  return engines()[engine] ?? ownOf(engine)
}

function installDebian(packages: readonly string[]) {
  const aptGet = (...args: readonly string[]) => [
    'apt-get',
    '-qq',
    '-o',
    'DPkg::Lock::Timeout=120',
    '-o',
    'Dpkg::Options::=--force-unsafe-io',
    ...args,
  ]
  const install = aptGet('install', '--yes', '--no-install-recommends', ...packages)
  // An old package list names old engines, which Playwright cannot drive, or ones that are gone.
  const isHere = download(...aptGet('update')) && download(...install, '--download-only')
  if (isHere) run(install)
}

function ownOf(engine: keyof Engines) {
  if (download('npx', 'playwright', 'install', engine))
    run(['npx', 'playwright', 'install-deps', engine])
  return engines()[engine]
}

/** A download may be broken off; what is installed from it never is, for that would leave the system half made. */
function download(...line: readonly string[]): boolean {
  const left = deadline - Date.now()
  return left > 0 && run(line, left)
}

function run([command = '', ...args]: readonly string[], timeout?: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return (
    spawnSync(command, args, {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout,
      shell: process.platform === 'win32',
    }).status === 0
  )
}
