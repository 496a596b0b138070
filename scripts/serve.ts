import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import compression from 'compression'
import sirv from 'sirv'
import { splitAddress } from '../src/router/paths'
import { basePathOf } from './base-path'
import { fileHeadersFor, headersFor, inlineHashesIn } from './headers'

/*
 * Serves a build like a good static host, with status codes, revalidation, compression and headers:
 * tsx scripts/serve.ts [folder] [--port 4300] [--host localhost] [--base /] [--plain]
 *
 * With --plain it sends none of our headers, like a host without settings; then only the policy in the pages applies.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '4300' },
    host: { type: 'string', default: 'localhost' },
    base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
    plain: { type: 'boolean', default: false },
  },
})
const folder = resolve(positionals[0] ?? 'dist')
const base = basePathOf(values.base)
const port = Number(values.port)

if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(`"${values.port}" is no port. Choose a number: npm start -- --port 8080`)
if (!statSync(join(folder, 'index.html'), { throwIfNoEntry: false }))
  fail(`There is no built site in ${folder}. Run "npm run build" first.`)

const files = sirv(folder, {
  etag: true,
  setHeaders: (response, path) => {
    for (const [header, value] of Object.entries(fileHeadersFor(path)))
      response.setHeader(header, value)
  },
})
const compress = compression()
const unreadable = new Map([
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
])
const notFound = readFileSync(join(folder, '404.html'), 'utf8')
const inlineHashes = inlineHashesIn(notFound)

function answer(request: IncomingMessage, response: ServerResponse) {
  const { path, search } = splitAddress(request.url ?? '/')
  for (const [header, value] of Object.entries(headersOf(path))) response.setHeader(header, value)
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.writeHead(405, { allow: 'GET, HEAD' }).end()
  if (!path.startsWith(base))
    return `${path}/` === base ? redirect(response, base + search) : missing(response)
  const name = path.slice(base.length)
  if (name.endsWith('/') && !isFolder(name)) return missing(response) // sirv would serve a file as a folder
  if (name !== '' && !name.endsWith('/')) {
    if (isFolder(name)) return redirect(response, `${path}/${search}`)
    if (!/\.[^/]+$/u.test(name)) return missing(response) // sirv would guess an extension
  }
  request.url = `/${name}`
  files(request, response, () => missing(response))
}

const headersOf = (path: string) =>
  values.plain ? {} : headersFor(path.startsWith(base) ? path.slice(base.length) : '', inlineHashes)

function isFolder(name: string): boolean {
  try {
    const wanted = join(folder, decodeURIComponent(name))
    return (
      wanted.startsWith(folder + sep) &&
      (statSync(wanted, { throwIfNoEntry: false })?.isDirectory() ?? false)
    )
  } catch {
    return false // an invalid escape, or a name that no file can have
  }
}

function redirect(response: ServerResponse, location: string) {
  response.writeHead(301, { location: location.replace(/^[/\\]+/u, '/') }).end()
}

function missing(response: ServerResponse) {
  response.writeHead(404, { ...fileHeadersFor('/404.html') }).end(notFound)
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

const server = createServer((request, response) => {
  // `compression` is typed for Express, but works with plain requests and responses.
  compress(
    request as Parameters<typeof compress>[0],
    response as Parameters<typeof compress>[1],
    () => void answer(request, response),
  )
})
// Requests that cannot be parsed do not reach `answer`.
server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) => {
  if (!socket.writable || code === 'ECONNRESET') return socket.destroy()
  const headers = Object.entries({ ...headersOf(''), connection: 'close' }).map(
    ([header, value]) => `${header}: ${value}\r\n`,
  )
  socket.end(
    `HTTP/1.1 ${unreadable.get(code ?? '') ?? '400 Bad Request'}\r\n${headers.join('')}\r\n`,
  )
})
server.on('error', (error: NodeJS.ErrnoException) => {
  fail(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another one: npm start -- --port ${port + 1}`
      : error.message,
  )
})
server.listen(port, values.host, () =>
  console.log(`The timeline is at http://${values.host}:${port}${base}`),
)
