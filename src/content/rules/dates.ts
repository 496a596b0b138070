import { isExactDay, spanOf } from '../../domain/date/span'
import { located, type Finding } from '../located'
import type { Timeline } from '../schema'
import { quote } from '../wording'

/** Finds events that lie outside the scope of the timeline. */
export function eventsOutsideScope({ scope, events }: Timeline): readonly Finding[] {
  const limits = spanOf(scope)
  if (!Number.isFinite(limits.first) || !Number.isFinite(limits.last))
    return [{ path: ['scope'], remedy: 'Close the scope at both ends, such as "2024-10/2025-07".' }]
  return located(events, ['events'])
    .filter(({ item }) => {
      const { first, last } = spanOf(item.date)
      // "By 14 February" does not say since when, so only its closed end is compared.
      const start = Number.isFinite(first) ? first : last
      const end = Number.isFinite(last) ? last : first
      return start < limits.first || end > limits.last
    })
    .map(({ item, path }) => ({
      path: [...path, 'date'],
      remedy: `Fix the date, or widen the scope: ${quote(item.date)} is not within ${quote(scope)}.`,
    }))
}

/** Finds days of edits that are inexact or later than the last edit. */
export function editDates({ updated, events, corrections }: Timeline): readonly Finding[] {
  const edits = [
    ...located(events, ['events']).map(({ item, path }) => ({
      day: item.added,
      path: [...path, 'added'],
      edit: 'an addition',
    })),
    ...located(corrections, ['corrections']).map(({ item, path }) => ({
      day: item.date,
      path: [...path, 'date'],
      edit: 'a correction',
    })),
  ]
  const inexact = [{ day: updated, path: ['updated'] }, ...edits]
    .filter(({ day }) => !isExactDay(day))
    .map(({ day, path }) => ({
      path,
      remedy: `Write an exact day, such as "2025-07-21", instead of ${quote(day)}.`,
    }))
  if (inexact.length > 0) return inexact
  return edits
    .filter(({ day }) => spanOf(day).first > spanOf(updated).first)
    .map(({ day, path, edit }) => ({
      path,
      remedy: `Set "updated" to ${quote(day)} or later, or fix this date: ${edit} is an edit.`,
    }))
}

/** Finds events that are dated after the newest source of their claims but not marked as planned. */
export function eventsAfterSources(timeline: Timeline): readonly Finding[] {
  const byId = new Map(timeline.sources.map((source) => [source.id, source]))
  return located(timeline.events, ['events']).flatMap(({ item, path }) => {
    const { claims, date, planned } = item
    const ids = claims.flatMap(({ sources }) => sources)
    const sources = ids.flatMap((id) => byId.get(id) ?? [])
    // An unknown source may be the later one.
    if (planned || sources.length < ids.length) return []
    const newest = sources.reduce((latest, source) =>
      spanOf(source.published).last > spanOf(latest.published).last ? source : latest,
    )
    if (spanOf(date).first <= spanOf(newest.published).last) return []
    return [
      {
        path: [...path, 'date'],
        remedy: `Mark the event "planned": true, fix the date, or cite a later source: ${quote(date)} is after the newest source of its claims, ${quote(newest.id)} of ${quote(newest.published)}.`,
      },
    ]
  })
}
