import type { Disagreement, TimelineEvent } from '../content/schema'
import type { Publisher, Story } from './story'

/** A disagreement of the story, and the event it is about. */
export interface NumberedDisagreement {
  /** Its place among all disagreements, from 1. */
  readonly number: number
  readonly event: TimelineEvent
  readonly disagreement: Disagreement
}

/** The disagreements in which an outlet is on a side; each is in one of the three lists. */
export interface OutletRecord {
  readonly outlet: Publisher
  /** On the better supported side, even if on another one too. */
  readonly better: readonly NumberedDisagreement[]
  readonly less: readonly NumberedDisagreement[]
  /** No side is better supported. */
  readonly unsettled: readonly NumberedDisagreement[]
}

export const outletOrders = ['count', 'name', 'share', 'less'] as const
export type OutletOrder = (typeof outletOrders)[number]

/** Lists all disagreements, in the order of the story. */
export function disagreementsOf(story: Story): readonly NumberedDisagreement[] {
  return story.events
    .flatMap((event) => event.disagreements.map((disagreement) => ({ event, disagreement })))
    .map((one, index) => ({ number: index + 1, ...one }))
}

/** Checks whether one side of a disagreement is better supported. */
export const isSettled = ({ sides }: Disagreement): boolean => sides.some(({ better }) => better)

/** Lists the outlets by name, each with the disagreements in which it is on a side. */
export function outletRecords(
  story: Story,
  disagreements: readonly NumberedDisagreement[],
): readonly OutletRecord[] {
  const isOn = (outlet: Publisher, { sources }: Disagreement['sides'][number]) =>
    sources.some((id) => story.publisherIds.get(id) === outlet.id)
  return story.publishers.flatMap((outlet): OutletRecord[] => {
    const found = disagreements.filter(({ disagreement }) =>
      disagreement.sides.some((side) => isOn(outlet, side)),
    )
    if (found.length === 0) return []
    const settled = found.filter(({ disagreement }) => isSettled(disagreement))
    const better = settled.filter(({ disagreement }) =>
      disagreement.sides.some((side) => side.better && isOn(outlet, side)),
    )
    return [
      {
        outlet,
        better,
        less: settled.filter((one) => !better.includes(one)),
        unsettled: found.filter((one) => !settled.includes(one)),
      },
    ]
  })
}

/** Counts the disagreements of an outlet that are settled. */
export const settledCount = ({ better, less }: OutletRecord): number => better.length + less.length

/** Counts all disagreements of an outlet. */
export const disagreementCount = (record: OutletRecord): number =>
  settledCount(record) + record.unsettled.length

/**
 * Sorts records that are sorted by name: by name, by number of disagreements, or by the share of the settled ones that
 * are better supported; outlets without any are last.
 */
export function sortedRecords(
  records: readonly OutletRecord[],
  order: OutletOrder,
): readonly OutletRecord[] {
  switch (order) {
    case 'name':
      return records
    case 'count':
      return records.toSorted((a, b) => disagreementCount(b) - disagreementCount(a))
    case 'less':
      return records.toSorted((a, b) => b.less.length - a.less.length)
    case 'share':
      return records.toSorted(
        (a, b) => shareOf(b) - shareOf(a) || settledCount(b) - settledCount(a),
      )
  }
}

const shareOf = (record: OutletRecord) =>
  settledCount(record) === 0 ? -1 : record.better.length / settledCount(record)
