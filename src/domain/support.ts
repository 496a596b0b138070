import { isolated } from './phrases'
import type { Source, SourceId } from '../content/schema'
import { sourceOf, type Story } from './story'
import type { SourceMedium } from './vocabulary'
import { en } from '../messages/en'

/** The sources of a statement, and the originals they go back to: many reports may repeat one original. */
export interface Support {
  /** The sources cited. */
  readonly sources: readonly Source[]
  /** The originals they go back to; a source may be its own original. */
  readonly roots: readonly Source[]
  /** How many of the cited sources repeat another source. */
  readonly repeats: number
}

interface Cited {
  readonly sources: readonly SourceId[]
  readonly root?: SourceId | undefined
}

/** Computes the support of a statement; its `root`, if any, is the original of all its sources. */
export function supportOf(story: Story, cited: Cited): Support {
  const sources = cited.sources.map((id) => sourceOf(story, id))
  const rootIds = cited.sources.map((id) => rootWithin(story, cited, id))
  return {
    sources,
    roots: [...new Set(rootIds)].map((id) => sourceOf(story, id)),
    repeats: cited.sources.filter((id, index) => rootIds[index] !== id).length,
  }
}

/** Finds the original of a source for one statement: the statement's `root`, or the source's own. */
export function rootWithin(story: Story, { root }: Cited, id: SourceId): SourceId {
  return root ?? rootOf(story, id)
}

/** Follows the chain of roots to its end; the validator has excluded circles. */
export function rootOf(story: Story, id: SourceId): SourceId {
  const { root } = sourceOf(story, id)
  return root ? rootOf(story, root) : id
}

/**
 * Formats the support of a statement: "7 reports of one interview; original: The Herald" or "9 sources, 4 originals";
 * '' if every source is an original.
 */
export function supportInWords({ sources, roots, repeats }: Support): string {
  const [root] = roots
  if (repeats === 0 || !root) return ''
  if (roots.length > 1)
    return roots.length < sources.length
      ? en.domain.sourcesAndOriginals(sources.length, roots.length)
      : ''
  return en.domain.reportsOfOne(repeats, en.domain.originals[root.kind], isolated(root.publisher))
}

/** Returns how one takes in a source; undefined for one that nobody here has seen, unless the content file says so. */
export function mediumOf({ medium, via }: Source): SourceMedium | undefined {
  return medium ?? (via === undefined ? 'read' : undefined)
}

/** Checks whether a source is first-hand: the makers' publication, an interview or a person's own post. */
export function isFirstHand(source: Source): boolean {
  return source.kind !== 'news'
}
