import type { Rolldown } from 'vite'

/** A file that Vite built. */
export type BuiltFile = Rolldown.RolldownOutput['output'][number]

/** Finds the chunk of an entry or of a lazy import, by the path of its module in this repository. */
export function chunkOf(
  module: string,
  files: readonly BuiltFile[],
): Rolldown.OutputChunk | undefined {
  return chunksIn(files).find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`))
}

/** Finds the chunk of the app's entry. */
export function entryIn(files: readonly BuiltFile[]): Rolldown.OutputChunk {
  const entry = chunkOf('index.html', files)
  if (!entry) throw new Error('Vite built no chunk for index.html.')
  return entry
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
