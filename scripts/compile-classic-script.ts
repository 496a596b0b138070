import { build, type Rolldown } from 'vite'
import { browserTargets } from './browser-targets'

/**
 * Compiles a module and what it imports into one classic script for the supported browsers; `constants` replaces names in it
 * by JSON values.
 */
export async function compileClassicScript(
  entry: string,
  constants: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { ...constants },
    build: {
      target: browserTargets,
      write: false,
      minify: true,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput
  return built.output[0].code
}
