import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { browserFlags, findBrowser } from '../e2e/support/find-browser.mjs'
import { isExactDay } from '../src/domain/date/span'
import { readTimeline } from '../scripts/read-timeline'
import type { Timeline } from '../src/content/schema'
import { acted, type Hints } from './acts'
import { contestants, type Contestant } from './contestants'
import { generated } from '../scripts/generate-story'
import { firstPress, returning, scroll, visit, type Sample, type Visit } from './measure'
import { profiles, within, type Profile } from './open'
import { written, type Failure, type Group } from './report'
import { writeSite } from './sites'
import { startServer } from './start-server'

/*
 * Measures the timeline against its floors and peers and writes bench/RESULTS.md:
 * npm run bench [-- --sizes 27,1000,10000 --rounds 5 --only ours,static --profiles phone --to bench/RESULTS.md]
 */
const here = import.meta.dirname
const out = join(here, '.out')
const sites = mkdtempSync(join(tmpdir(), 'bench-sites-'))
const real = readTimeline()

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: `${real.events.length},1000,10000` },
    rounds: { type: 'string' },
    only: { type: 'string', default: contestants.map(({ id }) => id).join(',') },
    profiles: { type: 'string', default: profiles.map(({ id }) => id).join(',') },
    to: { type: 'string', default: 'bench/RESULTS.md' },
  },
})
const sizes = values.sizes.split(',').map(Number)
const chosen = contestants.filter(({ id }) => values.only.split(',').includes(id))
const chosenProfiles = profiles.filter(({ id }) => values.profiles.split(',').includes(id))
/** Returns the number of rounds: fewer for long stories, which are slow, and for peers. */
function roundsOf({ isPeer = false }: Contestant, { id }: Profile, size: number): number {
  if (values.rounds !== undefined) return Number(values.rounds)
  if (size < 100) return id === 'phone' ? 3 : 1
  return id === 'desk' || isPeer ? 1 : 2
}
const maxFailures = 2
const seed = 6

if (!existsSync(join(here, 'node_modules'))) {
  console.log('Installing the peers that bench/package-lock.json names ...')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

const start = performance.now()
const failures: Failure[] = []
const groups = new Map<string, Group & { readonly samples: Sample[] }>()
const hints = new Map<number, Hints>()

for (const size of sizes) {
  const timeline = size === real.events.length ? real : generated(size, seed, real)
  hints.set(size, hintsOf(timeline))
  for (const contestant of chosen) {
    log(`writing ${contestant.name} with ${size} events`)
    try {
      await writeSite(contestant.write, timeline, join(sites, `${contestant.id}-${size}`))
    } catch (error) {
      for (const profile of chosenProfiles)
        for (let time = 0; time < maxFailures; time += 1)
          fail(contestant, profile, size, 'building', error)
    }
  }
}

const executablePath = await findBrowser()
const server = await startServer(sites)
let version = ''
try {
  for (const profile of chosenProfiles) {
    const runs = sizes.flatMap((size) =>
      chosen.map((contestant) => ({
        contestant,
        size,
        rounds: roundsOf(contestant, profile, size),
      })),
    )
    for (let round = 0; round < Math.max(...runs.map(({ rounds }) => rounds)); round += 1) {
      for (const { contestant, size } of runs.filter(({ rounds }) => round < rounds)) {
        await measure(contestant, profile, size, round)
        save()
      }
    }
  }
} finally {
  server.stop()
  rmSync(sites, { recursive: true })
}
console.log(
  `${relative('.', values.to)} is written, after ${Math.round((performance.now() - start) / 60_000)} minutes.`,
)

/** Makes one visit of each kind in a new browser. */
async function measure(contestant: Contestant, profile: Profile, size: number, round: number) {
  const { id } = contestant
  if (
    failures.filter(
      (one) =>
        one.contestant === id &&
        one.profile === profile.id &&
        one.size === size &&
        ['building', 'loading'].includes(one.figure),
    ).length >= maxFailures
  )
    return
  log(`round ${round + 1}, ${size} events, ${profile.id}, ${contestant.name}`)
  const wanted: Visit = {
    contestant,
    profile,
    address: `http://${id}-${size}.localhost:${server.port}/`,
    answered: server.answered,
  }
  const failed = (figure: string, error: unknown) => {
    fail(contestant, profile, size, figure, error)
  }
  const browser = await chromium.launch({
    executablePath,
    args: [...browserFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost'],
  })
  version = browser.version()
  const sample: Record<string, number> = {}
  const record = async (figure: string, figures: Promise<Sample>) => {
    try {
      Object.assign(sample, await within(400, figure, figures))
    } catch (error) {
      failed(figure, error)
    }
  }
  try {
    await record(
      'loading',
      visit(
        browser,
        wanted,
        async (page, session) => {
          if (contestant.isVertical) await record('scroll', scroll(page, session))
          return acted(contestant, page, hints.get(size) ?? hintsOf(real), failed)
        },
        (error) => {
          failed('loading', error)
        },
      ),
    )
    const isUsable = sample.blocking !== undefined
    if (contestant.filter && isUsable) await record('first press', firstPress(browser, wanted))
    if (id === 'ours' && profile.id === 'phone' && round === 0 && isUsable)
      await record('repeat visit', returning(browser, wanted))
  } finally {
    await within(20, 'closing', browser.close()).catch(() => {})
  }
  const key = `${id} ${profile.id} ${size}`
  const group = groups.get(key) ?? { contestant: id, profile: profile.id, size, samples: [] }
  groups.set(key, group)
  group.samples.push(sample)
}

function fail(
  { id }: Contestant,
  { id: profile }: Profile,
  size: number,
  figure: string,
  error: unknown,
) {
  const why = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  log(`failed: ${figure}: ${why}`)
  failures.push({ contestant: id, profile, size, figure, why })
}

function save() {
  const peers = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const compared = [
    'react',
    '@knight-lab/timelinejs',
    'react-chrono',
    'react-vertical-timeline-component',
    'vis-timeline',
  ].map((name) => `${name} ${peers.dependencies[name]}`)
  const machine = `On ${cpus().length} cores with ${Math.round(totalmem() / 2 ** 30)} GB, drawn without a graphics processor: Chromium ${version}, Node ${process.versions.node}; ${compared.join(', ')}. Contestants take turns, round by round, each visit in a new browser with empty storage.`
  const report = {
    machine,
    contestants: chosen.map(({ id, name, mode, isVertical, isPeer = false }) => ({
      id,
      name,
      mode,
      isVertical,
      isPeer,
    })),
    profiles: chosenProfiles,
    sizes,
    groups: [...groups.values()],
    failures,
  }
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'results.json'), `${JSON.stringify(report, null, 1)}\n`)
  writeFileSync(values.to, written(report))
}

/** Returns a word of the story to search for, and a day in the middle of it. */
function hintsOf({ events }: Timeline): Hints {
  const words = events[events.length >> 1]?.title
    .split(' ')
    .toSorted((one, other) => other.length - one.length)
  const days = events
    .map(({ date }) => date)
    .filter(isExactDay)
    .toSorted()
  return { word: words?.[0] ?? 'story', day: days[days.length >> 1] ?? '' }
}

function log(message: string) {
  console.log(`${String(Math.round((performance.now() - start) / 1000)).padStart(5)} s  ${message}`)
}
