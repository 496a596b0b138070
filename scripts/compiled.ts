import { build, type Rolldown } from 'vite'
import { floor } from './floor'

/** A part of the program as one classic script, which every engine can run. */
export async function compiled(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: floor,
      write: false,
      minify: true,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput
  return built.output[0].code
}
