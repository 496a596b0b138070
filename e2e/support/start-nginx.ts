import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Nginx } from './find-nginx'
import { freePort } from './free-port'

const published = new URL('../../deploy/nginx.conf', import.meta.url)

export interface StartedNginx {
  /** Host and port, without a slash at the end. */
  readonly origin: string
  /** Returns the responses since the last call. */
  readonly answered: () => readonly Answer[]
  readonly stop: () => Promise<void>
}

interface Answer {
  readonly address: string
  readonly status: number
  /** Bytes sent, headers included. */
  readonly bytes: number
}

/**
 * Serves a compressed copy of a built folder with the configuration in `deploy`, changing only its marked lines and, for a
 * folder of the host, what its head says. nginx writes into a temporary folder only.
 */
export async function startNginx(
  nginx: Nginx,
  built: string,
  { base = '/', fast = false } = {},
): Promise<StartedNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const root = join(folder, 'root')
  cpSync(built, join(root, base), { recursive: true })
  execFileSync(
    process.execPath,
    [
      'node_modules/tsx/dist/cli.mjs',
      'scripts/compress.ts',
      join(root, base),
      ...(fast ? ['--fast'] : []),
    ],
    { stdio: 'ignore' },
  )
  const port = await freePort()
  const marked = { listen: `127.0.0.1:${port}`, server_name: 'localhost', root }
  writeFileSync(
    join(folder, 'site.conf'),
    inFolder(adapted(readFileSync(published, 'utf8'), marked), base),
  )
  writeFileSync(join(folder, 'nginx.conf'), frameOf(nginx))

  const server = spawn(nginx.path, ['-p', `${folder}/`, '-c', 'nginx.conf'], {
    env: nginx.env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  process.once('exit', () => void server.kill()) // nothing else would stop it
  let troubles = ''
  server.stderr.on('data', (text) => {
    troubles += String(text)
  })
  const ended = once(server, 'exit')
  const origin = `http://127.0.0.1:${port}`
  await Promise.race([
    answers(origin),
    ended.then(() => {
      throw new Error(`nginx did not start. ${troubles}`)
    }),
  ])

  const log = join(folder, 'access.log')
  let read = 0
  return {
    origin,
    answered: () => {
      const lines = readFileSync(log, 'utf8').split('\n').slice(0, -1)
      const fresh = lines.slice(read)
      read = lines.length
      return fresh
        .map((line) => line.split(' '))
        .map(([address = '', status, bytes]) => ({
          address,
          status: Number(status),
          bytes: Number(bytes),
        }))
    },
    stop: async () => {
      server.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Sets the values of marked lines; removes the line for IPv6, which not every machine has. */
function adapted(text: string, values: Readonly<Record<string, string>>): string {
  const plain = text.replace(/^ *listen \[::\].*\n/mu, '')
  return Object.entries(values).reduce(
    (text, [name, value]) =>
      text.replace(
        new RegExp(String.raw`^( *${name}) .*# <-.*$`, 'mu'),
        (_, start: string) => `${start} ${value};`,
      ),
    plain,
  )
}

const inFolder = (text: string, base: string) =>
  text.replaceAll('^/', `^${base}`).replaceAll(' /404.html', ` ${base}404.html`)

/** Writes the main nginx.conf, which includes the site. */
const frameOf = ({ brotliModule }: Nginx) => `
${process.getuid?.() === 0 ? 'user root;' : '' /* else the workers could not read a temporary folder of root */}
daemon off;
worker_processes 2;
pid nginx.pid;
error_log error.log;
load_module ${brotliModule};
events {}
http {
  log_format answers '$request_uri $status $bytes_sent';
  access_log access.log answers;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path temp;`).join('\n  ')}
  include site.conf;
}
`

/** Waits for the first response. */
async function answers(origin: string) {
  while (
    !(await fetch(origin).then(
      () => true,
      () => false,
    ))
  )
    await new Promise((resolve) => {
      setTimeout(resolve, 20)
    })
}
