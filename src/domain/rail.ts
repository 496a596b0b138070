import type { DayNumber } from './date/calendar'
import { isExactDay, middleOf, spanOf } from './date/span'
import { monthsIn } from './date/months'
import type { Span } from './date/parse'
import type { EventId } from '../content/schema'
import { lengthOf, silencesOf } from './silences'
import type { EventSummary, Story } from './story'

/*
 * The story on a line to scale: every day has the same length, except in long silences, which are
 * folded. All positions are shares of the line, from 0 to 1.
 */

/** An event on the line: the middle of its date, and the days it may mean. */
export interface RailMark {
  /** Of a long story the first event of a stretch. */
  readonly event: EventSummary
  /** Its place in the story, from 1. */
  readonly position: number
  readonly at: number
  readonly from: number
  readonly to: number
  /** Whether the date is one certain day. */
  readonly isExact: boolean
}

/** A long time without events, drawn short. */
interface FoldedSilence {
  readonly from: number
  readonly to: number
  /** Whole weeks. */
  readonly weeks: number
}

/** The beginning of a month that is not in a silence. */
interface RailMonth {
  /** "2025-02" */
  readonly month: string
  /** "February" */
  readonly name: string
  /** "2025", on the first month shown of that year. */
  readonly year: string | undefined
  readonly at: number
}

export interface Rail {
  /** In the order of the story. */
  readonly marks: readonly RailMark[]
  readonly silences: readonly FoldedSilence[]
  readonly months: readonly RailMonth[]
}

/** The length of a folded silence, in days. */
const fold = 18

const within = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), most)

/** Lays out the whole story on a line from the start to the end of its scope. */
export function railOf(story: Story): Rail {
  const range = spanOf(story.timeline.scope)
  const silences = silencesOf(story)
  const placeOf = scaleOf(range, silences)
  return {
    marks: markedOn(story).map(({ event, position }) => {
      const { first, last } = spanOf(event.date)
      // A day ends where the next one begins.
      return {
        event,
        position,
        at: placeOf(middleOf(event.date) + 0.5),
        from: placeOf(first),
        to: placeOf(last + 1),
        isExact: isExactDay(event.date),
      }
    }),
    silences: silences.map((silence) => ({
      from: placeOf(silence.first),
      to: placeOf(silence.last + 1),
      weeks: silence.weeks,
    })),
    months: monthsOn(range, silences, placeOf),
  }
}

/** Finds the places of dates on the line of a story: those of their middles. */
export function placesOn(story: Story, dates: readonly string[]): readonly number[] {
  const placeOf = scaleOf(spanOf(story.timeline.scope), silencesOf(story))
  return dates.map((date) => placeOf(middleOf(date) + 0.5))
}

/** How many months, and how many marks, a line has room for. */
const mostMonths = 36
const mostMarks = 60

/** What has a mark: each event, or of a long story the first one of every so many chapters. */
function markedOn({ events, chapters }: Story): readonly Pick<RailMark, 'event' | 'position'>[] {
  if (chapters.length === 0) return events.map((event, index) => ({ event, position: index + 1 }))
  const step = Math.ceil(chapters.length / mostMarks)
  return chapters
    .filter((_, index) => index % step === 0)
    .map(({ opening, from }) => ({ event: opening, position: from }))
}

/** Maps a day to the position where it begins; days outside the range map to its ends. */
function scaleOf(range: Span, silences: readonly Span[]): (day: DayNumber) => number {
  const unfolded = (day: DayNumber) => {
    const saved = silences.map(
      (silence) =>
        within((day - silence.first) / lengthOf(silence), 0, 1) * (lengthOf(silence) - fold),
    )
    return day - range.first - saved.reduce((sum, days) => sum + days, 0)
  }
  const whole = unfolded(range.last + 1)
  return (day) => within(unfolded(within(day, range.first, range.last + 1)) / whole, 0, 1)
}

function monthsOn(
  range: Span,
  silences: readonly Span[],
  placeOf: (day: DayNumber) => number,
): readonly RailMonth[] {
  const isSilent = (day: DayNumber) =>
    silences.some(({ first, last }) => first <= day && day <= last)
  const months = monthsIn(range)
  // Over many years there is only room for the years.
  if (months.length > mostMonths)
    return months
      .filter(({ month, begins }) => month.endsWith('-01') && !isSilent(begins))
      .map(({ month, year, begins }) => ({
        month,
        name: `’${year.slice(2)}`,
        year: undefined,
        at: placeOf(begins),
      }))
  return (
    months
      // The line may begin in the middle of a month.
      .filter(({ begins }) => !isSilent(Math.max(begins, range.first)))
      .map(({ month, name, year, begins }, index, named) => ({
        month,
        name,
        year: year === named[index - 1]?.year ? undefined : year,
        at: placeOf(begins),
      }))
  )
}

/**
 * Assigns marks to lanes, from 0, so that none overlap in a lane: neither their days nor their symbols,
 * which cover a share of `size`. Exact days are assigned first and so are nearest to the line.
 */
export function lanesOf(marks: readonly RailMark[], size: number): ReadonlyMap<EventId, number> {
  const lanes: { readonly from: number; readonly to: number }[][] = []
  const laneOf = new Map<EventId, number>()
  for (const { event, at, ...days } of [
    ...marks.filter(({ isExact }) => isExact),
    ...marks.filter(({ isExact }) => !isExact),
  ]) {
    const from = Math.min(days.from, at - size / 2)
    const to = Math.max(days.to, at + size / 2)
    const free = lanes.findIndex((taken) =>
      taken.every((other) => other.to <= from || to <= other.from),
    )
    const lane = free >= 0 ? free : lanes.length
    lanes[lane] = [...(lanes[lane] ?? []), { from, to }]
    laneOf.set(event.id, lane)
  }
  return laneOf
}

/** Finds the mark nearest to a position, and those at most `slack` further away. */
export function marksNear(
  marks: readonly RailMark[],
  at: number,
  slack: number,
): readonly RailMark[] {
  const distanceTo = (mark: RailMark) => Math.abs(mark.at - at)
  const least = Math.min(...marks.map(distanceTo))
  return marks.filter((mark) => distanceTo(mark) <= least + slack)
}

/**
 * Spreads targets along a line so that a thumb can tell them apart: in order, near their positions, and
 * at least half an even share from each other. The positions must ascend, from 0 to 1.
 */
export function aimsOf(places: readonly number[]): readonly number[] {
  const gap = 0.5 / Math.max(1, places.length)
  const pushed: number[] = []
  for (const place of places) pushed.push(Math.max(place, (pushed.at(-1) ?? -gap) + gap))
  let limit = 1
  return pushed
    .toReversed()
    .map((place) => {
      const aim = Math.min(place, limit)
      limit = aim - gap
      return aim
    })
    .toReversed()
}

/** Finds the mark of the event at a position in the story, from 1: its own, or the last one before. */
export const markAt = ({ marks }: Rail, position: number): RailMark | undefined =>
  marks.findLast((mark) => mark.position <= position)
