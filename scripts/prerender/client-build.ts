import type { Rolldown, ViteBuilder } from 'vite'

/** A file that Vite wrote for the browser. */
export type BuiltFile = Rolldown.RolldownOutput['output'][number]

/** Lists the files of a build. */
export function filesOf(built: Awaited<ReturnType<ViteBuilder['build']>>): readonly BuiltFile[] {
  const outputs = 'output' in built ? [built] : Array.isArray(built) ? built : []
  return outputs.flatMap(({ output }) => output)
}

/** Lists the built fonts; throws if there are none. */
export function fontsIn(built: readonly BuiltFile[]): readonly string[] {
  const fonts = namesWith('.woff2', built)
  if (fonts.length === 0) throw new Error('The build wrote no fonts.')
  return fonts
}

/** Writes the tag that preloads the chunk of a module of src/. */
export function modulePreload(built: readonly BuiltFile[], base: string, module: string): string {
  const chunk = built.find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/src/${module}.ts`),
  )
  if (!chunk) throw new Error(`The build wrote no chunk for src/${module}.ts.`)
  return `<link rel="modulepreload" crossorigin href="${base}${chunk.fileName}" />`
}

/** Splits the built style sheets into that of the entry, which the template links, and those of lazy chunks. */
export function styleSheetsIn(template: string, built: readonly BuiltFile[]) {
  const [link, entry] =
    /\s*<link rel="stylesheet"[^>]* href="[^"]*?(assets\/[^"/]+\.css)">/u.exec(template) ?? []
  if (link === undefined || entry === undefined) throw new Error('Vite linked no style sheet.')
  return { link, entry, lazy: namesWith('.css', built).filter((name) => name !== entry) }
}

const namesWith = (ending: string, built: readonly BuiltFile[]) =>
  built
    .map(({ fileName }) => fileName)
    .filter((name) => name.endsWith(ending))
    .toSorted()
