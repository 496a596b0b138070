import type { Chapter, ChapterManifest } from './initial-data'
import { citationsOf } from '../domain/citations'
import type { Source, SourceId, TimelineEvent } from '../content/schema'
import type { ChapterSummary, StickyEvent, Story } from '../domain/story'
import { facetCounts } from '../domain/facets'

/** The longest story that every page loads as a whole, in events. */
const longestWhole = 200
/** Events per chapter, about what is read in one sitting. */
const chapterLength = 24

/** Splits a story into chapters, in its order; none if it is short enough to load as a whole. */
export function splitChapters(story: Story): readonly Chapter[] {
  if (story.total <= longestWhole) return []
  const chapters: Chapter[] = []
  let carriedAnswers: readonly StickyEvent[] = []
  for (let from = 0; from < story.total; from += chapterLength) {
    const events = story.events.slice(from, from + chapterLength)
    chapters.push({
      events,
      carriedAnswers,
      sources: sourcesFor(story, [...events, ...carriedAnswers.map(({ event }) => event)]),
    })
    carriedAnswers = answeringAfter(story, carriedAnswers, events)
  }
  return chapters
}

/** Makes the chapter manifest of a story; `files` are the paths of the chapters. */
export function manifestOf(
  story: Story,
  chapters: readonly Chapter[],
  files: readonly string[],
): ChapterManifest {
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
    facetCounts: facetCounts(story),
    finalAnswers: chapters.reduce<readonly StickyEvent[]>(
      (carriedAnswers, { events }) => answeringAfter(story, carriedAnswers, events),
      [],
    ),
  }
}

function inShort(event: TimelineEvent | undefined): ChapterSummary['opening'] {
  if (!event) throw new Error('A chapter has no event.')
  const { id, type, date, title, planned } = event
  return planned ? { id, type, date, title, planned } : { id, type, date, title }
}

/** Finds the events whose answers apply after these; the last answer to a question wins. */
function answeringAfter(
  { positions }: Story,
  carriedAnswers: readonly StickyEvent[],
  events: readonly TimelineEvent[],
): readonly StickyEvent[] {
  const holding = new Map<string, StickyEvent>()
  for (const remembered of [
    ...carriedAnswers,
    ...events.map((event) => ({ position: positions.get(event.id) ?? 0, event })),
  ]) {
    for (const { question } of remembered.event.answers) holding.set(question, remembered)
  }
  return [...new Set(holding.values())].toSorted((a, b) => a.position - b.position)
}

/** Lists the sources of events, and those they go back to or are known through. */
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
