import type { Rolldown } from 'vite'

/** A file that Vite built. */
export type BuiltFile = Rolldown.RolldownOutput['output'][number]

/** The modules that Vite builds entries from: that of the app, through the template, and that of embeds. */
export const entries = { app: 'index.html', embed: 'src/embed.tsx' } as const

/** Finds the chunk of an entry or of a lazy import by the path of its module; undefined if it has none. */
export function findChunk(
  module: string,
  files: readonly BuiltFile[],
): Rolldown.OutputChunk | undefined {
  return chunksIn(files).find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`))
}

/** Finds the chunk of an entry; throws if it was not built. */
export function chunkOf(entry: string, files: readonly BuiltFile[]): Rolldown.OutputChunk {
  const chunk = findChunk(entry, files)
  if (!chunk) throw new Error(`Vite built no chunk for ${entry}.`)
  return chunk
}

/** Lists a chunk after all chunks that it imports statically, in the order in which they run. */
export function withImports(
  chunk: Rolldown.OutputChunk,
  files: readonly BuiltFile[],
): readonly Rolldown.OutputChunk[] {
  const byName = new Map(chunksIn(files).map((one) => [one.fileName, one]))
  const visited = new Set<string>()
  const visit = (one: Rolldown.OutputChunk): readonly Rolldown.OutputChunk[] => {
    if (visited.has(one.fileName)) return []
    visited.add(one.fileName)
    return [
      ...one.imports.flatMap((name) => {
        const imported = byName.get(name)
        return imported ? visit(imported) : []
      }),
      one,
    ]
  }
  return visit(chunk)
}

const chunksIn = (files: readonly BuiltFile[]) => files.filter((file) => file.type === 'chunk')
