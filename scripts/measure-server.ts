import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { unpackedFromDebian } from '../e2e/support/debian'
import { findNginx } from '../e2e/support/find-nginx'
import { startNginx } from '../e2e/support/start-nginx'

/*
 * Measures the responses per second of nginx with our configuration, with wrk on the same machine and without TLS:
 * npm run build && npx tsx scripts/measure-server.ts [--seconds 10] [--runs 3] [--connections 64]
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    runs: { type: 'string', default: '3' },
    connections: { type: 'string', default: '64' },
  },
})

const nginx = findNginx()
const wrk = unpackedFromDebian('usr/bin/wrk', ['wrk'])
if (!nginx || !wrk)
  throw new Error(
    'This is measured with nginx and wrk, which can be fetched on Debian and Ubuntu only.',
  )
const host = await startNginx(nginx, 'dist')

try {
  const brotli = { 'accept-encoding': 'br' }
  const targets = {
    'the story, brotli': { path: '/', headers: brotli },
    'an event, brotli': { path: '/event/the-title/', headers: brotli },
    'timeline.json, unchanged (304)': {
      path: '/data/timeline.json',
      headers: { ...brotli, 'if-none-match': await etagOf('/data/timeline.json') },
    },
  }
  console.log(
    `Medians of ${values.runs} runs of ${values.seconds} s, ${values.connections} connections; smallest to largest in brackets\n`,
  )
  console.log('| answer | a second | 99 % within | MB a second |\n| --- | --- | --- | --- |')
  for (const [name, { path, headers }] of Object.entries(targets)) {
    const runs = Array.from({ length: Number(values.runs) }, () => load(path, headers))
    console.log(
      `| ${name} | ${spread(
        runs.map(({ rate }) => rate),
        0,
      )} | ${spread(
        runs.map(({ slow }) => slow),
        1,
      )} ms | ${spread(
        runs.map(({ megabytes }) => megabytes),
        0,
      )} |`,
    )
  }
} finally {
  await host.stop()
}

async function etagOf(path: string): Promise<string> {
  return (
    (await fetch(host.origin + path, { headers: { 'accept-encoding': 'br' } })).headers.get(
      'etag',
    ) ?? ''
  )
}

function load(path: string, headers: Readonly<Record<string, string>>) {
  const told = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const { stdout } = spawnSync(
    join(wrk?.folder ?? '', 'usr/bin/wrk'),
    [
      '--threads',
      '2',
      '--connections',
      values.connections,
      '--duration',
      values.seconds,
      '--latency',
      ...told,
      host.origin + path,
    ],
    { encoding: 'utf8', env: wrk?.env },
  )
  if (/Non-2xx|Socket errors/u.test(stdout)) throw new Error(stdout)
  const [, slow = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)/u.exec(stdout) ?? []
  const [, sent = '', size = ''] = /Transfer\/sec:\s+([\d.]+)([KMG]?B)/u.exec(stdout) ?? []
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/u.exec(stdout)?.[1]),
    slow: Number(slow) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN),
    megabytes:
      Number(sent) *
      ({ B: 1e-6, KB: 1.024e-3, MB: 1.048_576, GB: 1073.741_824 }[size] ?? Number.NaN),
  }
}

function spread(numbers: readonly number[], digits: number): string {
  const sorted = numbers.toSorted((one, other) => one - other)
  const [least = 0, middle = 0, most = 0] = [0, sorted.length >> 1, sorted.length - 1].map(
    (at) => sorted[at],
  )
  return `${middle.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`
}
