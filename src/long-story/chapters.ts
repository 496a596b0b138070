import type { Source, Timeline, TimelineEvent } from '../content/schema'
import {
  arrange,
  storyOf,
  type ChapterSummary,
  type Remembered,
  type Story,
  type FacetCounts,
} from '../domain/story'

/*
 * A long story comes in chapters. Each page is sent with one of them and with the table of contents, which knows of the
 * others what lists, counts and the rail need; the rest is fetched when somebody reads on, searches or filters.
 */

/** What every page of a long story knows of the whole of it. */
export interface Contents {
  /** Without its events and sources, which come with the chapters. */
  readonly timeline: Timeline
  readonly chapters: readonly ChapterSummary[]
  readonly total: number
  readonly sourceCount: number
  /** Names of publishers. */
  readonly publishers: readonly string[]
  readonly tallies: FacetCounts
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

/** Which chapter has an event, by index; undefined where the event is in none that has come, or the story has no chapters. */
export function chapterOf(
  { chapters, positions }: Story,
  event: Pick<TimelineEvent, 'id'> | undefined,
): number | undefined {
  const position = event && positions.get(event.id)
  const index = position === undefined ? -1 : chapters.findLastIndex(({ from }) => from <= position)
  return index === -1 ? undefined : index
}

/** Arranges what a page was built with for reading; what is asked for twice is arranged once. */
export function storyFrom(built: Built): Story {
  const story = made.get(built) ?? (isPart(built) ? storyOfPart(built) : storyOf(built))
  made.set(built, story)
  return story
}

// Waking a page asks for its story to know what to draw, and drawing it asks again.
const made = new WeakMap<Built, Story>()

function storyOfPart({ contents, told }: Part): Story {
  const { timeline, ending, ...whole } = contents
  const chapters = [...told].toSorted(([a], [b]) => a - b)
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
      earlier: [...chapters.flatMap(([, { earlier }]) => earlier), ...ending],
      told: new Set(told.keys()),
      edition: contents,
    },
  )
}
