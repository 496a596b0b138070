import { chapterOf } from './initial-data'
import { monthOf } from '../domain/date/months'
import type { ChapterSummary, Story } from '../domain/story'
import type { Listing, Row } from '../domain/listing'
import type { View } from '../domain/view'

/** A part of the page of a long story: events of a month, or folded chapters. */
export type Section =
  | {
      readonly kind: 'month'
      readonly key: string
      readonly month: string
      readonly rows: readonly Row[]
    }
  | { readonly kind: 'folded'; readonly key: string; readonly chapters: readonly FoldedChapter[] }

/** A chapter that is not on the page, and its index. */
export interface FoldedChapter extends ChapterSummary {
  readonly index: number
}

const rowsOf = ({ months }: Listing) => months.flatMap(({ rows }) => rows)

/** Arranges a long story in the order of the listing: loaded open chapters by month, and the others folded between them. */
export function sectionsOf(
  story: Story,
  listing: Listing,
  order: View['order'],
  open: ReadonlySet<number>,
): readonly Section[] {
  const rows = new Map<number | undefined, Row[]>()
  for (const row of rowsOf(listing)) {
    const chapter = chapterOf(story, row.event)
    rows.set(chapter, [...(rows.get(chapter) ?? []), row])
  }
  const chapters = story.chapters.map((chapter, index) => ({ ...chapter, index }))
  const pieces = (order === 'newest' ? chapters.toReversed() : chapters).flatMap(
    (chapter): readonly (Row | FoldedChapter)[] =>
      (open.has(chapter.index) && rows.get(chapter.index)) || [chapter],
  )
  return joined(pieces)
}

/** Returns the first rows of a listing by month. */
export const firstSections = (listing: Listing, most: number): readonly Section[] =>
  joined(rowsOf(listing).slice(0, most))

/** Joins neighbours of the same month, or folded chapters, into sections. */
function joined(pieces: readonly (Row | FoldedChapter)[]): readonly Section[] {
  const sections: Section[] = []
  for (const piece of pieces) {
    const last = sections.at(-1)
    if ('event' in piece) {
      const month = monthOf(piece.event.date)
      if (last?.kind === 'month' && last.month === month)
        sections[sections.length - 1] = { ...last, rows: [...last.rows, piece] }
      else sections.push({ kind: 'month', key: piece.event.id, month, rows: [piece] })
    } else if (last?.kind === 'folded')
      sections[sections.length - 1] = { ...last, chapters: [...last.chapters, piece] }
    else sections.push({ kind: 'folded', key: `chapter-${piece.index}`, chapters: [piece] })
  }
  return sections
}
