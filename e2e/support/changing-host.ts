import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sirv from 'sirv'
import { fileHeadersFor, headersFor, inlineHashesIn } from '../../scripts/headers'
import { writeWorker } from '../../scripts/write-worker'
import { splitAddress } from '../../src/router/paths'

/** How a host answers: normally, with 500 to everything, or never. */
type Mood = 'well' | 'broken' | 'silent'

export type ChangingHost = Awaited<ReturnType<typeof startChangingHost>>

/** Serves a copy of the built site that can be changed and broken. */
export async function startChangingHost(built: string, base: string) {
  const folder = mkdtempSync(join(tmpdir(), 'changing-host-'))
  const restore = () => cpSync(built, folder, { recursive: true })
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const header of Object.entries(fileHeadersFor(path))) response.setHeader(...header)
    },
  })
  const inlineHashes = () => inlineHashesIn(readFileSync(join(folder, '404.html'), 'utf8')) // a deployment may have changed it
  let mood: Mood = 'well'
  const asked: string[] = []
  let server: Server | undefined
  let port = 0

  const start = async () => {
    const started = createServer((request, response) => {
      const { path } = splitAddress(request.url ?? '/')
      const name = path.slice(base.length)
      if (mood === 'silent') return void asked.push(name)
      if (mood === 'broken') return void response.writeHead(500).end('Internal Server Error')
      for (const header of Object.entries(headersFor(name, inlineHashes())))
        response.setHeader(...header)
      const isFolder =
        /[^/]$/u.test(name) &&
        existsSync(join(folder, name)) &&
        statSync(join(folder, name)).isDirectory()
      if (isFolder) return void response.writeHead(301, { location: `${path}/` }).end()
      // Like hosts that serve pages without their extension.
      if (/(?<!(?:^|\/)index)\.html$/u.test(name) && existsSync(join(folder, name)))
        return void response.writeHead(308, { location: path.replace(/\.html$/u, '') }).end()
      request.url = `/${name}`
      files(
        request,
        response,
        () =>
          void response
            .writeHead(404, fileHeadersFor('/404.html'))
            .end(readFileSync(join(folder, '404.html'))),
      )
    })
    server = started
    await new Promise<void>((resolve) => {
      started.listen(port, resolve)
    })
    port = (started.address() as AddressInfo).port
  }

  /** Stops answering, as if there were no network. */
  const stop = async () => {
    const stopped = server
    server = undefined
    stopped?.closeAllConnections()
    if (stopped)
      await new Promise((resolve) => {
        stopped.close(resolve)
      })
  }

  const eachPage = (change: (html: string) => string) => {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    )) {
      writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
    }
  }

  /** Deploys another version of the app, with more styles; the files of this version are removed. */
  const renew = async (program: string, moreStyles = '') => {
    const assets = join(folder, 'assets')
    // Pages and other chunks contain the hashed names.
    const renamed = readdirSync(assets)
      .filter((file) => /\.(?:js|css)$/u.test(file))
      .map((file) => [file, file.replace(/-[\w-]{8}(?=\.\w+$)/u, `-${program}`)] as const)
    const withNewNames = (text: string) =>
      renamed.reduce((text, [from, to]) => text.replaceAll(from, to), text)
    eachPage((html) =>
      withNewNames(html).replace(/data-program="[^"]*"/u, `data-program="${program}"`),
    )
    for (const [from, to] of renamed) {
      renameSync(join(assets, from), join(assets, to))
      writeFileSync(
        join(assets, to),
        withNewNames(readFileSync(join(assets, to), 'utf8')) +
          (to.endsWith('.css') ? moreStyles : ''),
      )
    }
    await writeWorker(folder, { program })
  }

  /** Deploys a build that removes the service worker; its pages register none. */
  const recall = async () => {
    eachPage((html) => html.replace(/ data-program="[^"]*"/u, ''))
    await writeWorker(folder, { program: '', isRecalled: true })
  }

  restore()
  await start()
  return {
    /** The absolute URL of the home page. */
    home: `http://localhost:${port}${base}`,
    folder,
    start,
    stop,
    renew,
    recall,
    restore,
    /** The requests while it did not answer, by path below the base. */
    asked,
    become: (next: Mood) => {
      mood = next
    },
    remove: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
