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

/** Writes the tags that preload the lazy chunk of a module of src/, and what it imports beyond the entry. */
export function modulePreloads(
  built: readonly BuiltFile[],
  base: string,
  module: string,
): readonly string[] {
  const chunks = built.filter((file) => file.type === 'chunk')
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/${module}`))
  if (!chunk) throw new Error(`The build wrote no chunk for src/${module}.`)
  const entries = chunks.filter(({ isEntry }) => isEntry)
  const loaded = new Set(entries.flatMap(({ fileName, imports }) => [fileName, ...imports]))
  return [chunk.fileName, ...chunk.imports.filter((name) => !loaded.has(name))].map(
    (name) => `<link rel="modulepreload" crossorigin href="${base}${name}" />`,
  )
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
