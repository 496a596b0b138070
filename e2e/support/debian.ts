import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url))
const timeout = 120_000 // milliseconds for one step over the network

/** A program that was unpacked from Debian's packages, not installed. */
export interface Unpacked {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
}

/**
 * Downloads packages of Debian or a derivative and unpacks them below node_modules/.cache, once, without root. Returns
 * undefined on other systems and without a network.
 */
export function unpackedFromDebian(
  program: string,
  packages: readonly string[],
): Unpacked | undefined {
  const name = program.replace(/^.*\//u, '')
  const folder = join(cache, `debian-${name}`)
  if (!existsSync(folder) && !fetchInto(folder, program, packages)) return undefined
  return { folder, env: withLibraries(folder) }
}

/** Renames the complete folder into place, so that no failed download or second process leaves part of it. */
function fetchInto(folder: string, program: string, packages: readonly string[]): boolean {
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(`${folder}-`)
  try {
    const apt = aptThatKnows(packages, work)
    if (!apt || !unpack(packages, apt, work)) return false
    const files = join(work, 'files')
    if (
      lacksLibraries(join(files, program), withLibraries(files)) &&
      !unpack(librariesOf(packages, apt), apt, work)
    )
      return false
    renameSync(files, folder)
    return true
  } catch {
    return existsSync(folder) // another process was faster
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

type Options = readonly string[]

/** Returns options with which apt finds the packages: its own lists, else new ones in `work`, since a container has none. */
function aptThatKnows(packages: readonly string[], work: string): Options | undefined {
  const plain = [
    '-o',
    'APT::Sandbox::User=root',
    '-o',
    'Acquire::Retries=2',
    '-o',
    'Acquire::http::Timeout=20',
    '-qq',
  ]
  const own = [
    ...plain,
    '-o',
    `Dir::State::Lists=${join(work, 'lists')}`,
    '-o',
    `Dir::Cache=${join(work, 'cache')}`,
  ]
  if (download(packages, plain, work)) return plain
  for (const name of ['lists/partial', 'cache/archives/partial'])
    mkdirSync(join(work, name), { recursive: true }) // apt creates the rest
  return run('apt-get', [...own, 'update']) && download(packages, own, work) ? own : undefined
}

function download(packages: readonly string[], apt: Options, work: string): boolean {
  return run('apt-get', [...apt, 'download', ...packages], work)
}

function unpack(packages: readonly string[], apt: Options, work: string): boolean {
  const archives = () => readdirSync(work).filter((name) => name.endsWith('.deb'))
  if (archives().length < packages.length && !download(packages, apt, work)) return false
  return archives().every((archive) => run('dpkg-deb', ['-x', archive, 'files'], work))
}

/** Lists the packages of libraries that packages need directly, except the C library, which every system has. */
function librariesOf(packages: readonly string[], apt: Options): readonly string[] {
  const needed = [
    ...said('apt-cache', [...apt, 'depends', '--important', ...packages]).matchAll(
      /^ *Depends: (lib[\w.+-]+|zlib[\w.+-]+)$/gmu,
    ),
  ].map(([, name = '']) => name)
  return [...new Set(needed)].filter((name) => name !== 'libc6')
}

function lacksLibraries(program: string, env: NodeJS.ProcessEnv): boolean {
  return said('ldd', [program], env).includes('not found')
}

function withLibraries(folder: string): NodeJS.ProcessEnv {
  const folders = ['lib', 'usr/lib']
    .map((name) => join(folder, name))
    .filter((name) => existsSync(name))
    .flatMap((name) =>
      readdirSync(name)
        .filter((entry) => entry.includes('-linux-'))
        .map((entry) => join(name, entry)),
    )
  return {
    ...process.env,
    LD_LIBRARY_PATH: [...folders, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  }
}

function run(command: string, args: readonly string[], cwd?: string): boolean {
  return spawnSync(command, args, { cwd, stdio: 'ignore', timeout }).status === 0
}

function said(command: string, args: readonly string[], env?: NodeJS.ProcessEnv): string {
  return spawnSync(command, args, { encoding: 'utf8', env }).stdout ?? ''
}
