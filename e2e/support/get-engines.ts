// Runs before the browser tests and says which engines they use. In CI a missing engine is installed, and is an error if
// that fails; elsewhere nothing is installed, and a line says what would install it.
import { spawnSync } from 'node:child_process'
import { engines, whyMissing, type Engines } from './engines'
import { isInCI } from './in-ci'

const names = { firefox: 'Firefox', webkit: 'WebKit' } as const
const debian = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] } as const
const deadline = Date.now() + 600_000 // for all downloads

for (const engine of ['firefox', 'webkit'] as const) {
  const found = engines()[engine] ?? (isInCI ? install(engine) : undefined)
  if (found) console.log(`${names[engine]}: ${found.path}`)
  else if (isInCI)
    throw new Error(`${names[engine]}: ${whyMissing(engine)}. ${howToInstall(engine)}`)
  else
    console.log(
      `${names[engine]}: ${whyMissing(engine)}, so no test runs in it. ${howToInstall(engine)}`,
    )
}

function howToInstall(engine: keyof Engines): string {
  return `\`npx playwright install --with-deps ${engine}\` installs it; so does, on Debian, \`apt-get update && apt-get install ${debian[engine].join(' ')}\`.`
}

/** Installs Debian's packages, which are smaller, else Playwright's own build. */
function install(engine: keyof Engines) {
  console.log(`${names[engine]}: ${whyMissing(engine)}, installing it …`)
  if (process.getuid?.() === 0) installDebian(debian[engine])
  return engines()[engine] ?? installOwn(engine)
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
  const line = aptGet('install', '--yes', '--no-install-recommends', ...packages)
  download(...aptGet('update')) // the lists of an image may name an older version
  if (download(...line, '--download-only')) run(line)
}

function installOwn(engine: keyof Engines) {
  if (download('npx', 'playwright', 'install', engine))
    run(['npx', 'playwright', 'install-deps', engine])
  return engines()[engine]
}

/** Runs a download until the deadline; an installation is never cut short, which could leave the system broken. */
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
