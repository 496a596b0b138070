import { parseArgs } from 'node:util'

/*
 * Builds the site as `vite build` does, without the warning about loading the config natively.
 * tsx scripts/build.ts [--outDir dist] [--logLevel info]
 */
const { values } = parseArgs({
  options: {
    outDir: { type: 'string', default: 'dist' },
    logLevel: { type: 'string', default: 'info' },
  },
})
const logLevel = (['info', 'warn', 'error', 'silent'] as const).find(
  (level) => level === values.logLevel,
)
if (!logLevel)
  throw new Error(`"${values.logLevel}" is no level. Choose info, warn, error or silent.`)

process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true' // read when Vite is imported
const { createBuilder } = await import('vite')
const builder = await createBuilder({ logLevel, build: { outDir: values.outDir } })
await builder.buildApp()
