import { isolated } from './phrases'
import type { Source, SourceId } from '../content/schema'
import { sourceOf, type Story } from './story'

/** Reports are not independent because they are many: what a statement rests on, counted by where it comes from. */
export interface Support {
  /** The sources cited. */
  readonly sources: readonly Source[]
  /** The sources they go back to, themselves where they are original. */
  readonly roots: readonly Source[]
  /** How many of the cited sources repeat another one. */
  readonly repeats: number
}

interface Cited {
  readonly sources: readonly SourceId[]
  readonly root?: SourceId | undefined
}

/** What a statement rests on; `root` says that all its sources go back to one for this statement. */
export function supportOf(story: Story, cited: Cited): Support {
  const sources = cited.sources.map((id) => sourceOf(story, id))
  const rootIds = cited.sources.map((id) => rootWithin(story, cited, id))
  return {
    sources,
    roots: [...new Set(rootIds)].map((id) => sourceOf(story, id)),
    repeats: cited.sources.filter((id, index) => rootIds[index] !== id).length,
  }
}

/** The root of a source for one statement: the one that the statement names for all its sources, else the source's own. */
export function rootWithin(story: Story, { root }: Cited, id: SourceId): SourceId {
  return root ?? rootOf(story, id)
}

/** The source at the end of the chain of roots; the gate has seen that the chain ends. */
export function rootOf(story: Story, id: SourceId): SourceId {
  const { root } = sourceOf(story, id)
  return root ? rootOf(story, root) : id
}

/**
 * The note under a statement: "7 reports, one root: Netflix Tudum" or "9 sources, 4 roots". Nothing where each
 * source is a root of its own, for then the sources are as many as they seem.
 */
export function supportInWords({ sources, roots, repeats }: Support): string {
  const [root] = roots
  if (repeats === 0 || !root) return ''
  if (roots.length > 1)
    return roots.length < sources.length ? `${sources.length} sources, ${roots.length} roots` : ''
  return `${repeats === 1 ? 'One report' : `${repeats} reports`}, one root: ${isolated(root.publisher)}`
}

/** Whether a source speaks for itself: the makers' own publication, an interview, or a person's own post. */
export function isFirstHand(source: Source): boolean {
  return source.kind !== 'news'
}
