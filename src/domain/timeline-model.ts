import type { EventId, TimelineEvent } from '../content/schema'
import { filtersInWords } from './active-filters'
import { boardAsOf, boardAt, finalBoard, type ReadRow } from './board-view'
import { dateInWords } from './date/format'
import { whenOf } from './event-words'
import { facetsOf, type Facets } from './facets'
import { listingOf, type Listing } from './listing'
import { searchModel, type SearchModel } from './search-model'
import { railOf, type Rail } from './rail'
import { resultCount } from './result-count'
import type { Story } from './story'
import type { View } from './view'
import { en } from '../messages/en'

/** Everything the story page shows of a view, whichever event is being read. */
export interface TimelineModel {
  readonly listing: Listing
  readonly facets: Facets
  /** The whole story as a line true to scale. */
  readonly rail: Rail
  /** Where things stood at the end, for paper. */
  readonly finalBoard: readonly ReadRow[]
  /** "27 of 27 events." */
  readonly resultCount: string
  readonly search: SearchModel
  /** The result count for screen readers, after the filters it is about: "Interviews: 9 of 27 events." */
  readonly status: string
  /** The active filters, such as "Interviews, Jane Doe"; '' for none. */
  readonly filters: string
}

/** Derives what the story page shows of a view; a linked event is listed even where the view hides it. */
export function timelineModel(story: Story, view: View, linked?: EventId): TimelineModel {
  const listing = listingOf(story, view, linked)
  const count = resultCount(listing)
  // Without the date, which its field or the player reads out.
  const named = filtersInWords(story, { ...view, asof: undefined })
  return {
    listing,
    facets: facetsOf(story, view),
    rail: railOf(story),
    finalBoard: finalBoard(story, view),
    resultCount: count,
    status: named ? en.domain.filtered(named, count) : count,
    search: searchModel(story, view, listing),
    filters: filtersInWords(story, view),
  }
}

/** The board at one moment of the story. */
export interface BoardModel {
  readonly rows: readonly ReadRow[]
  /** The moment, such as "22 April 2025: Work begins"; undefined where nothing is shown. */
  readonly when: string | undefined
  /** Whether this is how things ended, shown before the reader has reached the first event. */
  readonly isAtEnd: boolean
}

/** Derives the board at the event being read, at the end of the story, or on the date of a view. */
export function boardModel(
  story: Story,
  view: View,
  reading: TimelineEvent | undefined,
  isAtEnd: boolean,
): BoardModel {
  if (view.asof)
    return {
      rows: boardAsOf(story, view.asof),
      when: en.domain.asKnownBy(dateInWords(view.asof)),
      isAtEnd: false,
    }
  const last = story.boardEvents.at(-1)
  // Of a long story perhaps only a part is loaded, which doesn't say how things ended.
  if (isAtEnd && reading && last && story.isComplete)
    return { rows: finalBoard(story, view), when: en.board.ended(whenOf(last)), isAtEnd }
  return {
    rows: boardAt(story, view, reading?.id),
    when: reading && `${whenOf(reading)}: ${reading.title}`,
    isAtEnd: false,
  }
}
