import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { splitAddress } from '../src/router/paths'
import { fileHeadersFor, headersFor, inlineHashesIn } from '../scripts/headers'

/*
 * Serves every subfolder on the host of its name, such as ours-27.localhost, so that each is its own origin.
 * Sends the .br files next to texts, and the security headers for ours. Logs host, status, bytes and path.
 * Usage: tsx bench/serve.ts <folder> <port>
 */
const [parent = '', port] = process.argv.slice(2)

const sites = new Map(
  readdirSync(parent).map((name) => {
    const folder = join(parent, name)
    const inlineHashes = name.startsWith('ours')
      ? inlineHashesIn(readFileSync(join(folder, '404.html'), 'utf8'))
      : undefined
    return [
      name,
      sirv(folder, {
        etag: true,
        brotli: true,
        setHeaders: (response, path) => {
          for (const [header, value] of Object.entries({
            ...fileHeadersFor(path),
            ...(inlineHashes && headersFor(path.slice(1), inlineHashes)),
          }))
            response.setHeader(header, value)
        },
      }),
    ] as const
  }),
)

createServer((request, response) => {
  const name = request.headers.host?.split('.')[0] ?? ''
  const { path } = splitAddress(request.url ?? '/')
  response.on('close', () =>
    console.log(
      name,
      response.statusCode,
      response.statusCode === 304 ? 0 : (response.getHeader('content-length') ?? 0),
      path,
    ),
  )
  const missing = () =>
    void response
      .writeHead(404, fileHeadersFor('/404.html'))
      .end(name.startsWith('ours') ? readFileSync(join(parent, name, '404.html')) : 'Not found')
  const site = sites.get(name)
  if (site) site(request, response, missing)
  else missing()
}).listen(Number(port), '127.0.0.1', () => console.log('listening'))
