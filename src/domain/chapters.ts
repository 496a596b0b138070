import { citationsOf } from './citations'
import { monthOf } from './date'
import type { Source, SourceId, Timeline, TimelineEvent } from './schema'
import { arrange, storyOf, type ChapterInShort, type Remembered, type Story, type Tallies } from './story'
import { tallies, type Listing, type Row, type View } from './view'

/*
 * A long story comes in chapters. Each page is sent with one of them and with the table of contents, which knows of the
 * others what lists, counts and the rail need; the rest is fetched when somebody reads on, searches or filters.
 */

/** How many events a story may have to be sent with every page as a whole. */
const longestWhole = 200
/** How many events a chapter has: about as many as a page that is read in one sitting. */
const chapterLength = 24

/** What every page of a long story knows of the whole of it. */
export interface Contents {
  /** Without its events and sources, which come with the chapters. */
  readonly timeline: Timeline
  readonly chapters: readonly ChapterInShort[]
  readonly total: number
  readonly sourceCount: number
  /** Names of publishers. */
  readonly publishers: readonly string[]
  readonly tallies: Tallies
  /** The events whose answers hold in the end. */
  readonly ending: readonly Remembered[]
}

/** One chapter: its events with all that they cite, and the events before it whose answers still held. */
export interface Chapter {
  readonly events: readonly TimelineEvent[]
  readonly sources: readonly Source[]
  readonly earlier: readonly Remembered[]
}

/** As much of a long story as has come: chapters by their index. */
export interface Part {
  readonly contents: Contents
  readonly told: ReadonlyMap<number, Chapter>
}

/** What a page was built with: the whole timeline, or of a long one a part. */
export type Built = Timeline | Part

/** Whether a page was built with a part of a long story only. */
export const isPart = (built: Built): built is Part => 'contents' in built

/** The chapters of a whole story, in its order; none where it is short enough to be sent as a whole. */
export function chaptersOf(story: Story): readonly Chapter[] {
  if (story.total <= longestWhole) return []
  const chapters: Chapter[] = []
  let earlier: readonly Remembered[] = []
  for (let from = 0; from < story.total; from += chapterLength) {
    const events = story.events.slice(from, from + chapterLength)
    chapters.push({ events, earlier, sources: sourcesFor(story, [...events, ...earlier.map(({ event }) => event)]) })
    earlier = answeringAfter(story, earlier, events)
  }
  return chapters
}

/** The table of contents of a story in chapters, `files` being where each of them lies. */
export function contentsOf(story: Story, chapters: readonly Chapter[], files: readonly string[]): Contents {
  return {
    timeline: { ...story.timeline, events: [], sources: [] },
    chapters: chapters.map(({ events }, index) => ({
      file: files[index] ?? '',
      from: index * chapterLength + 1,
      count: events.length,
      opening: inShort(events[0]),
      until: events.at(-1)?.date ?? '',
    })),
    total: story.total,
    sourceCount: story.sourceCount,
    publishers: story.publishers.map(({ name }) => name),
    tallies: tallies(story),
    ending: chapters.reduce<readonly Remembered[]>((earlier, { events }) => answeringAfter(story, earlier, events), []),
  }
}

function inShort(event: TimelineEvent | undefined): ChapterInShort['opening'] {
  if (!event) throw new Error('A chapter has no event.')
  const { id, type, date, title, planned } = event
  return planned ? { id, type, date, title, planned } : { id, type, date, title }
}

/** The events whose answers hold after these, the last answer to a question being the one that holds. */
function answeringAfter({ positions }: Story, earlier: readonly Remembered[], events: readonly TimelineEvent[]): readonly Remembered[] {
  const holding = new Map<string, Remembered>()
  for (const remembered of [...earlier, ...events.map((event) => ({ position: positions.get(event.id) ?? 0, event }))]) {
    for (const { question } of remembered.event.answers) holding.set(question, remembered)
  }
  return [...new Set(holding.values())].toSorted((a, b) => a.position - b.position)
}

/** What events cite, with the sources these go back to or are known through. */
function sourcesFor({ sourcesById }: Story, events: readonly TimelineEvent[]): readonly Source[] {
  const found = new Set<SourceId>()
  const add = (id: SourceId | undefined) => {
    if (id === undefined || found.has(id)) return
    found.add(id)
    const source = sourcesById.get(id)
    add(source?.root)
    add(source?.via)
  }
  for (const event of events) {
    for (const id of citationsOf(event)) add(id)
    for (const { root } of event.claims) add(root)
  }
  return [...found].flatMap((id) => sourcesById.get(id) ?? [])
}

/** Which chapter has an event, by index; undefined where the event is in none that has come, or the story has no chapters. */
export function chapterOf({ chapters, positions }: Story, event: Pick<TimelineEvent, 'id'> | undefined): number | undefined {
  const position = event && positions.get(event.id)
  const index = position === undefined ? -1 : chapters.findLastIndex(({ from }) => from <= position)
  return index === -1 ? undefined : index
}

/** Arranges what a page was built with for reading. */
export function storyFrom(built: Built): Story {
  if (!isPart(built)) return storyOf(built)
  const { contents, told } = built
  const chapters = [...told].toSorted(([a], [b]) => a - b)
  const events = chapters.flatMap(([, { events }]) => events)
  const positions = chapters.flatMap(([index, { events }]) => events.map((_, at) => (contents.chapters[index]?.from ?? 0) + at))
  const sources = new Map(chapters.flatMap(([, { sources }]) => sources.map((source) => [source.id, source] as const)))
  const timeline = { ...contents.timeline, events: [...events], sources: [...sources.values()] }
  return arrange(timeline, {
    events,
    positions,
    earlier: [...chapters.flatMap(([, { earlier }]) => earlier), ...contents.ending],
    publishers: contents.publishers,
    total: contents.total,
    sourceCount: contents.sourceCount,
    chapters: contents.chapters,
    told: new Set(told.keys()),
    tallies: contents.tallies,
    edition: contents,
  })
}

/** What of a long story stands on the page: events of a month, or chapters that are folded. */
export type Section =
  | { readonly kind: 'month'; readonly key: string; readonly month: string; readonly rows: readonly Row[] }
  | { readonly kind: 'folded'; readonly key: string; readonly chapters: readonly FoldedChapter[] }

/** A chapter that is not on the page, and its index. */
export interface FoldedChapter extends ChapterInShort {
  readonly index: number
}

const rowsOf = ({ months }: Listing) => months.flatMap(({ rows }) => rows)

/** The whole of a long story: the chapters that are open and have come by month, and between them the others folded, in the order of the listing. */
export function sectionsOf(story: Story, listing: Listing, order: View['order'], open: ReadonlySet<number>): readonly Section[] {
  const rows = new Map<number | undefined, Row[]>()
  for (const row of rowsOf(listing)) {
    const chapter = chapterOf(story, row.event)
    rows.set(chapter, [...rows.get(chapter) ?? [], row])
  }
  const chapters = story.chapters.map((chapter, index) => ({ ...chapter, index }))
  const pieces = (order === 'newest' ? chapters.toReversed() : chapters).flatMap((chapter): readonly (Row | FoldedChapter)[] => (open.has(chapter.index) && rows.get(chapter.index)) || [chapter])
  return joined(pieces)
}

/** The first rows of a listing by month. */
export const firstSections = (listing: Listing, most: number): readonly Section[] => joined(rowsOf(listing).slice(0, most))

/** Puts what follows each other and belongs together into one section. */
function joined(pieces: readonly (Row | FoldedChapter)[]): readonly Section[] {
  const sections: Section[] = []
  for (const piece of pieces) {
    const last = sections.at(-1)
    if ('event' in piece) {
      const month = monthOf(piece.event.date)
      if (last?.kind === 'month' && last.month === month) sections[sections.length - 1] = { ...last, rows: [...last.rows, piece] }
      else sections.push({ kind: 'month', key: piece.event.id, month, rows: [piece] })
    } else if (last?.kind === 'folded') sections[sections.length - 1] = { ...last, chapters: [...last.chapters, piece] }
    else sections.push({ kind: 'folded', key: `chapter-${piece.index}`, chapters: [piece] })
  }
  return sections
}

/** The chapter that is open by itself: the one of the linked event, else the one with which the order begins. */
export const openingChapter = (story: Story, linked: TimelineEvent | undefined, order: View['order']): number => chapterOf(story, linked) ?? (order === 'newest' ? story.chapters.length - 1 : 0)
