import { useEffect, useMemo, useRef, useState } from 'react'
import { focusId, scrollAndFocus, scrollToId } from '../scroll/scroll-and-focus'
import { chapterOf } from './chapters'
import type { Section } from './chapter-sections'
import { markAt, type Rail } from '../domain/rail'
import type { EventId, TimelineEvent } from '../content/schema'
import { isFiltered, type View } from '../domain/view'
import type { Listing } from '../domain/listing'
import { eventIds } from '../router/event-ids'
import type { Book } from './use-story-loader'

/** What of a story stands on the page, and how the reader gets to the rest. */
export interface OnPage {
  /** None where the story is short: then all of it is on the page. */
  readonly sections: readonly Section[] | undefined
  readonly events: readonly TimelineEvent[]
  readonly waiting: ReadonlySet<number>
  /** Opens a chapter and goes to its first event, or to its last. */
  readonly open: (index: number, isFromEnd?: boolean) => void
  /** How many events fit and are not on the page yet. */
  readonly more: number
  readonly showMore: () => void
  /** Asks again for what could not be had. */
  readonly retry: () => void
  /** What the rail has for the event that is read. */
  readonly markOf: (rail: Rail, reading: TimelineEvent | undefined) => EventId | undefined
  /** Brings an event that the rail marks into view, and with the focus. */
  readonly goTo: (id: EventId, withFocus?: boolean) => void
}

/** How many events that fit are put on the page at once. */
const atOnce = 40
/** For how long a thumb must rest on a chapter before that is fetched, in milliseconds. */
const rest = 250

interface Wanted {
  readonly chapter: number
  readonly isFromEnd: boolean
  readonly withFocus: boolean
}

/** Keeps a long story in chapters: on the page are those that were opened, and of what is looked for the first events. */
export function useChapters(
  { story, long, askFor, askForAll }: Book,
  listing: Listing,
  view: View,
  linked: TimelineEvent | undefined,
): OnPage {
  const isLong = long !== undefined
  const filtered = isFiltered(view)
  const opening = long?.openingChapter(story, linked, view.order) ?? 0
  const [opened, setOpened] = useState<readonly number[]>([])
  const open = useMemo(() => new Set([...opened, opening]), [opened, opening])
  const [room, setRoom] = useState({ view, most: atOnce })
  const most = room.view === view ? room.most : atOnce

  const sections = useMemo(() => {
    if (!long) return undefined
    return filtered
      ? long.firstSections(listing, most)
      : long.sectionsOf(story, listing, view.order, open)
  }, [long, filtered, listing, most, story, view.order, open])
  const events = useMemo(
    () =>
      sections
        ? sections.flatMap((section) =>
            section.kind === 'month' ? section.rows.map(({ event }) => event) : [],
          )
        : listing.months.flatMap(({ rows }) => rows.map(({ event }) => event)),
    [sections, listing],
  )

  // What is looked for may be anywhere in the story; what is open is fetched.
  useEffect(() => {
    if (isLong && filtered && !story.isWhole) askForAll()
  }, [isLong, filtered, story.isWhole, askForAll])
  useEffect(() => {
    if (isLong) for (const index of open) askFor(index)
  }, [isLong, open, askFor])

  // A chapter is gone to once it has come and stands on the page.
  const wanted = useRef<Wanted>(undefined)
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (!wanted.current || !story.told.has(wanted.current.chapter)) return
    const { chapter, isFromEnd, withFocus } = wanted.current
    const inChapter = events.filter((event) => chapterOf(story, event) === chapter)
    const event = isFromEnd ? inChapter.at(-1) : inChapter[0]
    if (!event) return
    wanted.current = undefined
    if (withFocus) scrollAndFocus(eventIds.card(event.id), eventIds.title(event.id))
    else scrollToId(eventIds.card(event.id))
  }, [story, events])
  const want = (chapter: number, { isFromEnd = false, withFocus = true } = {}) => {
    clearTimeout(resting.current)
    wanted.current = { chapter, isFromEnd, withFocus }
    setOpened((before) => (before.includes(chapter) ? [...before] : [...before, chapter]))
  }

  return {
    sections,
    events,
    waiting: useMemo(
      () => new Set([...open].filter((index) => !story.told.has(index))),
      [open, story],
    ),
    open: (index, isFromEnd = false) => want(index, { isFromEnd }),
    more:
      sections && filtered
        ? Math.max(0, listing.months.reduce((sum, { rows }) => sum + rows.length, 0) - most)
        : 0,
    retry: () => {
      if (filtered) askForAll()
      for (const index of open) askFor(index)
    },
    showMore: () => setRoom({ view, most: most + atOnce }),
    markOf: (rail, reading) =>
      isLong && reading
        ? markAt(rail, story.positions.get(reading.id) ?? 0)?.event.id
        : reading?.id,
    goTo: (id, withFocus = false) => {
      const chapter = isLong ? story.chapters.findIndex(({ opening }) => opening.id === id) : -1
      if (chapter === -1 || events.some((event) => event.id === id)) {
        if (withFocus) focusId(eventIds.title(id))
        else scrollToId(eventIds.card(id))
        return
      }
      clearTimeout(resting.current)
      resting.current = setTimeout(() => want(chapter, { withFocus }), rest)
    },
  }
}
