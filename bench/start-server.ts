import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { freePort } from '../e2e/support/free-port'

/** A response of the server. */
export interface Answer {
  readonly status: number
  readonly bytes: number
  readonly path: string
}

/** Starts bench/serve.ts; returns its port, a function for the responses since the last call, and one to stop it. */
export async function startServer(sites: string) {
  const port = await freePort()
  const server = spawn(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'bench/serve.ts', sites, String(port)],
    { cwd: join(import.meta.dirname, '..'), stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let answers: Answer[] = []
  server.stdout.setEncoding('utf8').on('data', (lines: string) => {
    for (const line of lines.split('\n')) {
      const [, status, bytes, path] = line.split(' ')
      if (path !== undefined) answers.push({ status: Number(status), bytes: Number(bytes), path })
    }
  })
  await new Promise((resolve) => {
    server.stdout.once('data', resolve)
  })
  return {
    port,
    answered: () => {
      const told = answers
      answers = []
      return told
    },
    stop: () => void server.kill(),
  }
}
