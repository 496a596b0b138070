import { isExactDay, spanOf } from '../../domain/date/span'
import { optional, placed, type Draft, type Finding } from '../draft'
import type { Source } from '../schema'
import { quote } from '../wording'

export function outsideScope(draft: Draft): readonly Finding[] {
  if (draft.scope === undefined) return []
  const scope = draft.scope
  const whole = spanOf(scope)
  if (!Number.isFinite(whole.first) || !Number.isFinite(whole.last))
    return [{ path: ['scope'], remedy: 'Close the scope at both ends, such as "2024-10/2025-07".' }]
  return placed(draft.events, ['events']).flatMap(({ item, path }) => {
    const { first, last } = spanOf(item.date)
    // "By 14 February" does not say since when: an open end is held against nothing, the closed one counts.
    const begins = Number.isFinite(first) ? first : last
    const ends = Number.isFinite(last) ? last : first
    const remedy = `Mend the date, or widen the scope: ${quote(item.date)} does not lie within ${quote(scope)}.`
    return begins < whole.first || ends > whole.last ? [{ path: [...path, 'date'], remedy }] : []
  })
}

export function daysOfEditing(draft: Draft): readonly Finding[] {
  const updated = optional(draft.updated, ['updated'])
  const edited = [
    ...placed(draft.events, ['events']).map(({ item, path }) => ({
      item: item.added,
      path: [...path, 'added'],
      edit: 'an addition',
    })),
    ...placed(draft.corrections, ['corrections']).map(({ item, path }) => ({
      item: item.date,
      path: [...path, 'date'],
      edit: 'a correction',
    })),
  ]
  const inexact = [...updated, ...edited]
    .filter(({ item }) => !isExactDay(item))
    .map(({ item, path }) => ({
      path,
      remedy: `Write an exact day, such as "2025-07-21", in place of ${quote(item)}.`,
    }))
  const late = updated
    .filter(({ item }) => isExactDay(item))
    .flatMap((last) =>
      edited
        .filter(({ item }) => isExactDay(item) && spanOf(item).first > spanOf(last.item).first)
        .map(({ item, path, edit }) => ({
          path,
          remedy: `Set "updated" to ${quote(item)} or later, or mend this date: ${edit} is an edit.`,
        })),
    )
  return [...inexact, ...late]
}

export function reportedTooEarly(draft: Draft): readonly Finding[] {
  const byId = new Map<string, Source>(
    placed(draft.sources, ['sources']).map(({ item }) => [item.id, item]),
  )
  return placed(draft.events, ['events']).flatMap(({ item: { claims, date, planned }, path }) => {
    const ids = claims.flatMap(({ sources }) => sources)
    const sources = ids.flatMap((id) => byId.get(id) ?? [])
    // A source that cannot be found may be the later one.
    if (planned || sources.length < ids.length) return []
    const newest = sources.reduce((latest, source) =>
      spanOf(source.published).last > spanOf(latest.published).last ? source : latest,
    )
    return spanOf(date).first > spanOf(newest.published).last
      ? [
          {
            path: [...path, 'date'],
            remedy: `Mark the event "planned": true, mend the date, or cite a later source: ${quote(date)} is after the newest source of its claims, ${quote(newest.id)} of ${quote(newest.published)}.`,
          },
        ]
      : []
  })
}
