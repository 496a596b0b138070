import type { Source, Timeline, TimelineEvent } from '../content/schema'
import {
  arrange,
  storyOf,
  type ChapterSummary,
  type FacetCounts,
  type StickyEvent,
  type Story,
} from '../domain/story'

/** What every page of a long story knows about all of it. */
export interface ChapterManifest {
  /** Without events and sources, which are in the chapters. */
  readonly timeline: Timeline
  readonly chapters: readonly ChapterSummary[]
  readonly total: number
  readonly sourceCount: number
  /** Names of publishers. */
  readonly publishers: readonly string[]
  readonly facetCounts: FacetCounts
  /** The events whose answers still apply at the end. */
  readonly finalAnswers: readonly StickyEvent[]
}

/** One chapter: its events with everything they cite, and the earlier events whose answers still apply. */
export interface Chapter {
  readonly events: readonly TimelineEvent[]
  readonly sources: readonly Source[]
  readonly carriedAnswers: readonly StickyEvent[]
}

/** The loaded part of a long story: chapters by index. */
export interface PartialStory {
  readonly manifest: ChapterManifest
  readonly loadedChapters: ReadonlyMap<number, Chapter>
}

/** What a page was prerendered from: the whole timeline, or part of a long one. */
export type InitialData = Timeline | PartialStory

/** Tells whether a page was prerendered from part of a long story. */
export const isPartial = (data: InitialData): data is PartialStory => 'manifest' in data

/** Returns the index of the chapter of an event; undefined for an event that is not loaded, or a story without chapters. */
export function chapterOf(
  { chapters, positions }: Story,
  event: Pick<TimelineEvent, 'id'> | undefined,
): number | undefined {
  const position = event && positions.get(event.id)
  const index = position === undefined ? -1 : chapters.findLastIndex(({ from }) => from <= position)
  return index === -1 ? undefined : index
}

/** Returns the chapter that is open at first: that of the linked event, else the one at which the order begins. */
export const openingChapter = (
  story: Story,
  linked: TimelineEvent | undefined,
  order: 'oldest' | 'newest',
): number => chapterOf(story, linked) ?? (order === 'newest' ? story.chapters.length - 1 : 0)

/** Arranges the data of a page as a story; the same data gives the same story. */
export function storyFrom(data: InitialData): Story {
  const story = stories.get(data) ?? (isPartial(data) ? storyOfPartial(data) : storyOf(data))
  stories.set(data, story)
  return story
}

// The entry needs the story before hydration to know the route, and the app needs it again.
const stories = new WeakMap<InitialData, Story>()

function storyOfPartial({ manifest, loadedChapters }: PartialStory): Story {
  const { timeline, finalAnswers, ...whole } = manifest
  const chapters = [...loadedChapters].toSorted(([a], [b]) => a - b)
  const events = chapters.flatMap(([, { events }]) => events)
  const sources = new Map(
    chapters.flatMap(([, { sources }]) => sources.map((source) => [source.id, source] as const)),
  )
  return arrange(
    { ...timeline, events, sources: [...sources.values()] },
    {
      ...whole,
      events,
      positions: chapters.flatMap(([index, { events }]) =>
        events.map((_, at) => (whole.chapters[index]?.from ?? 0) + at),
      ),
      carriedAnswers: [
        ...chapters.flatMap(([, { carriedAnswers }]) => carriedAnswers),
        ...finalAnswers,
      ],
      loadedChapters: new Set(loadedChapters.keys()),
    },
  )
}
