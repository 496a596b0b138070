import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import compression from 'compression'
import sirv from 'sirv'
import { hashedFiles, securityHeaders } from './headers'

/*
 * Serves a build as a good static host does: a status code for each case, revalidation, compression and headers.
 * tsx scripts/serve.ts [folder] [--port 4300] [--base /]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '4300' }, base: { type: 'string', default: process.env.BASE_PATH ?? '/' } },
})
const folder = resolve(positionals[0] ?? 'dist')
const { base } = values

if (!statSync(join(folder, 'index.html'), { throwIfNoEntry: false })) {
  console.error(`There is no built site in ${folder}. Run "npm run build" first.`)
  process.exit(1)
}

const files = sirv(folder, {
  etag: true,
  setHeaders: (response, path) => {
    response.setHeader('cache-control', hashedFiles.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
  },
})
const compress = compression()
const notFound = readFileSync(join(folder, '404.html'))

function answer(request: IncomingMessage, response: ServerResponse) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  const [path = '/', query] = (request.url ?? '/').split('?')
  if (!path.startsWith(base)) return path === base.slice(0, -1) ? redirect(response, base) : missing(response)
  if (isFolder(path.slice(base.length)) && !path.endsWith('/')) return redirect(response, `${path}/${query ? `?${query}` : ''}`)
  request.url = `/${path.slice(base.length)}`
  files(request, response, () => missing(response))
}

function isFolder(path: string): boolean {
  try {
    const wanted = join(folder, decodeURIComponent(path))
    return wanted.startsWith(folder) && (statSync(wanted, { throwIfNoEntry: false })?.isDirectory() ?? false)
  } catch {
    return false // a stray percent sign, or a name that no file can have
  }
}

function redirect(response: ServerResponse, location: string) {
  response.writeHead(301, { location: location.replace(/^\/{2,}/u, '/') }).end()
}

function missing(response: ServerResponse) {
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' }).end(notFound)
}

const server = createServer((request, response) => {
  // The types of `compression` speak of Express; it works on plain requests and responses.
  compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => answer(request, response))
})
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${values.port} is taken. Choose another one: npm start -- --port 4301` : error.message)
  process.exit(1)
})
server.listen(Number(values.port), () => console.log(`The timeline is at http://localhost:${values.port}${base}`))
