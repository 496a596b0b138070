import { spawn } from 'node:child_process'

/** Serves a built folder as `npm start` does; returns a function that stops the server. */
export async function startServer(folder: string, port: number): Promise<() => void> {
  const server = spawn(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/serve.ts', folder, '--port', String(port)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await new Promise((resolve) => {
    server.stdout.once('data', resolve)
  })
  return () => void server.kill()
}
