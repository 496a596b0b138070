import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
}

type Asked = Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>

const fileAt = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
const asked = fileAt('package.json') as Asked
const {
  packages: { '': root, ...locked },
} = fileAt('package-lock.json') as {
  readonly packages: { readonly '': Asked } & Readonly<Record<string, Locked>>
}
const packages = Object.entries(locked).map(([path, { ...one }]) => ({
  name: path.replace(/^.*node_modules\//u, ''),
  path,
  ...one,
}))
const versions = Object.entries({ ...asked.dependencies, ...asked.devDependencies })

/** The permitted licences: all of them allow everyone to use, change and distribute a package. */
const permitted = new Set([
  'MIT',
  'MIT-0',
  '0BSD',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Zlib',
  'OFL-1.1',
])

/** Licences permitted for tools, which never ship: their terms for distribution do not apply. */
const permittedForTools = new Map([
  ['MPL-2.0', /^(?:lightningcss|axe-core|@axe-core\/|ical\.js$|@knight-lab\/timelinejs$)/u], // changed files must be published
  ['Python-2.0', /^argparse$/u], // permissive
  ['CPAL-1.0 OR AGPL-1.0', /^citeproc$/u], // a test asks it to read our citations; only who passes it on has duties
  ['W3C-20150513', /^wicg-inert$/u], // permissive
])

/** Tells whether an alternative of a licence expression has permitted terms only; brackets are resolved first. */
function isPermitted(licence = 'none'): boolean {
  const [bracket, inner] = /\(([^()]*)\)/u.exec(licence) ?? []
  if (bracket !== undefined)
    return isPermitted(licence.replace(bracket, isPermitted(inner) ? 'MIT' : 'none'))
  return licence
    .split(' OR ')
    .some((terms) => terms.split(' AND ').every((term) => permitted.has(term)))
}

describe('a package in package.json', () => {
  it.each(versions)('has one version and no range: %s %s', (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u)
  })
})

describe('a licence', () => {
  it.each([
    'MIT',
    '(MIT OR GPL-3.0-only)',
    '(MIT AND Zlib)',
    'GPL-3.0-only OR (MIT AND (ISC OR MPL-2.0))',
  ])('is permitted as %s', (licence) => expect(isPermitted(licence)).toBe(true))
  it.each([
    undefined,
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    'GPL-3.0-only AND (MIT OR Apache-2.0)',
    '(MIT OR ISC) AND (GPL-3.0-only OR MPL-2.0)',
  ])('is not permitted as %s', (licence) => expect(isPermitted(licence)).toBe(false))
})

describe('the lock file', () => {
  it('has the versions of package.json', () => {
    expect({ ...root.dependencies, ...root.devDependencies }).toEqual(Object.fromEntries(versions))
    expect(
      versions.filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version),
    ).toEqual([])
  })

  it('has a version for every dependency of a package', () => {
    const { status, stderr } = spawnSync('npm', ['ls', '--package-lock-only', '--all'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    expect({ status, stderr }).toMatchObject({ status: 0 })
  }, 30_000)

  it('has a hash of every package, and no URL of a registry', () => {
    expect(packages.length).toBeGreaterThan(0)
    expect(
      packages
        .filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/u.test(integrity ?? ''))
        .map(({ path }) => path),
    ).toEqual([])
    expect(
      packages.filter(({ resolved }) => resolved !== undefined).map(({ path }) => path),
    ).toEqual([])
  })

  it('has no install script, except one that only checks its own binary', () => {
    expect(
      packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name),
    ).toEqual(['esbuild'])
  })

  it('has packages with permitted licences only', () => {
    const others = packages.filter(
      ({ name, license }) =>
        !isPermitted(license) && !permittedForTools.get(license ?? '')?.test(name),
    )
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([])
  })

  it('has no licence for tools among packages that ship and their dependencies', () => {
    const shipped = packages.filter(({ dev }) => dev !== true)
    expect(shipped.length).toBeGreaterThan(Object.keys(asked.dependencies).length)
    expect(
      shipped
        .filter(({ license }) => !isPermitted(license))
        .map(({ name, license }) => `${name}: ${license}`),
    ).toEqual([])
  })
})
