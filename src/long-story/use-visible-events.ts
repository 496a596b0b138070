import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { EventId, TimelineEvent } from '../content/schema'
import type { Listing, Row } from '../domain/listing'
import { markAt, type Rail } from '../domain/rail'
import { isFiltered, type View } from '../domain/view'
import { eventIds } from '../router/event-ids'
import { focusId, scrollAndFocus, scrollToId } from '../scroll/scroll-and-focus'
import { useOpenPart } from '../browser/open-parts'
import { chapterOf, openingChapter } from './initial-data'
import type { StorySource } from './use-story-source'

/** Which events of a listing are on the page, and how the reader gets to the others. */
export interface VisibleEvents {
  readonly events: readonly TimelineEvent[]
  /** What a long story shows of its chapters; undefined for a short story, which is all on the page. */
  readonly chapters: ChapterState | undefined
  /** What the page of an event leaves out around it, at first; undefined elsewhere. */
  readonly around: Around | undefined
  /** Returns the event whose mark represents another event on the rail. */
  readonly markOf: (rail: Rail, event: TimelineEvent | undefined) => EventId | undefined
  /** Scrolls to an event on the rail, and focuses it; its chapter is loaded first where necessary. */
  readonly goTo: (id: EventId, withFocus?: boolean) => void
}

/** The events before and after those on the page of an event. */
interface Around {
  /** The events on the page. */
  readonly only: ReadonlySet<EventId>
  readonly before: readonly TimelineEvent[]
  readonly after: readonly TimelineEvent[]
  readonly onBefore: () => void
  readonly onAfter: () => void
}

/** The chapters on the page, by index. */
export interface ChapterState {
  readonly open: ReadonlySet<number>
  readonly loading: ReadonlySet<number>
  /** How many matching events are shown, and how many are left. */
  readonly limit: number
  readonly more: number
  readonly hasFailed: boolean
  /** Opens a chapter and goes to its first event, or its last. */
  readonly onOpen: (index: number, isFromEnd?: boolean) => void
  readonly onMore: () => void
  readonly onRetry: () => void
}

/** How many events follow that of a page, until the reader goes on. */
const afterAtFirst = 2

/** How many matching events are added to the page at once. */
const pageSize = 40
/** How long the rail's thumb rests on a chapter before it is loaded, in milliseconds. */
const restDelay = 250

interface Target {
  readonly chapter: number
  readonly isFromEnd: boolean
  readonly withFocus: boolean
}

const rowsOf = ({ months }: Listing): readonly Row[] => months.flatMap(({ rows }) => rows)

/** Decides which events are on the page: all of a short story, the open chapters or first matches of a long one. */
export function useVisibleEvents(
  { story, load, status }: StorySource,
  listing: Listing,
  view: View,
  linked: TimelineEvent | undefined,
): VisibleEvents {
  const isLong = story.chapters.length > 0
  const filtered = isFiltered(view)
  const firstChapter = openingChapter(story, linked, view.order)
  const [opened, setOpened] = useState<readonly number[]>([])
  const open = useMemo(() => new Set([...opened, firstChapter]), [opened, firstChapter])
  const [page, setPage] = useState({ view, limit: pageSize })
  const limit = page.view === view ? page.limit : pageSize

  const listed = useMemo(() => {
    const rows = rowsOf(listing)
    const shown = !isLong
      ? rows
      : filtered
        ? rows.slice(0, limit)
        : rows.filter(({ event }) => open.has(chapterOf(story, event) ?? -1))
    return shown.map(({ event }) => event)
  }, [story, isLong, filtered, listing, limit, open])
  const around = useAround(listed, isLong ? undefined : linked)
  const events = around?.events ?? listed

  // A match may be anywhere in the story.
  const needed = useMemo(
    () =>
      filtered
        ? 'all'
        : story.chapters.flatMap(({ opening }, index) => (open.has(index) ? [opening.id] : [])),
    [filtered, story.chapters, open],
  )
  useEffect(() => {
    if (!story.isComplete) load(needed)
  }, [story.isComplete, load, needed])

  // Scrolls to a chapter once it is loaded and rendered.
  const target = useRef<Target>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (!target.current || !story.loadedChapters.has(target.current.chapter)) return
    const { chapter, isFromEnd, withFocus } = target.current
    const inChapter = events.filter((event) => chapterOf(story, event) === chapter)
    const event = isFromEnd ? inChapter.at(-1) : inChapter[0]
    if (!event) return
    target.current = undefined
    if (withFocus) scrollAndFocus(eventIds.card(event.id), eventIds.title(event.id))
    else scrollToId(eventIds.card(event.id))
  }, [story, events])
  const openChapter = (chapter: number, { isFromEnd = false, withFocus = true } = {}) => {
    clearTimeout(timer.current)
    target.current = { chapter, isFromEnd, withFocus }
    setOpened((before) => (before.includes(chapter) ? [...before] : [...before, chapter]))
  }

  return {
    events,
    around,
    chapters: isLong
      ? {
          open,
          loading: new Set([...open].filter((index) => !story.loadedChapters.has(index))),
          limit,
          more: filtered ? Math.max(0, rowsOf(listing).length - limit) : 0,
          hasFailed: status === 'failed',
          onOpen: (index, isFromEnd = false) => openChapter(index, { isFromEnd }),
          onMore: () => setPage({ view, limit: limit + pageSize }),
          onRetry: () => load(needed),
        }
      : undefined,
    markOf: (rail, event) =>
      isLong && event ? markAt(rail, story.positions.get(event.id) ?? 0)?.event.id : event?.id,
    goTo: (id, withFocus = false) => {
      const chapter = story.chapters.findIndex(({ opening }) => opening.id === id)
      if (around?.before.some((event) => event.id === id)) flushSync(around.onBefore)
      if (around?.after.some((event) => event.id === id)) flushSync(around.onAfter)
      if (chapter === -1 || events.some((event) => event.id === id)) {
        if (withFocus) focusId(eventIds.title(id))
        else scrollToId(eventIds.card(id))
        return
      }
      clearTimeout(timer.current)
      timer.current = setTimeout(() => openChapter(chapter, { withFocus }), restDelay)
    },
  }
}

/** Limits the page of an event to it and a few that follow, until the reader asks for those before or goes on. */
function useAround(
  listed: readonly TimelineEvent[],
  linked: TimelineEvent | undefined,
): (Around & { readonly events: readonly TimelineEvent[] }) | undefined {
  const [hasBefore, setBefore] = useOpenPart(`${linked?.id}/before`)
  const [hasAfter, setAfter] = useOpenPart(`${linked?.id}/after`)
  const at = linked ? listed.findIndex(({ id }) => id === linked.id) : -1
  const from = hasBefore ? 0 : at
  const until = hasAfter ? listed.length : at + 1 + afterAtFirst
  return useMemo(() => {
    if (at === -1) return undefined
    const events = listed.slice(from, until)
    return {
      events,
      only: new Set(events.map(({ id }) => id)),
      before: listed.slice(0, from),
      after: listed.slice(until),
      onBefore: () => setBefore(true),
      onAfter: () => setAfter(true),
    }
  }, [listed, at, from, until, setBefore, setAfter])
}
