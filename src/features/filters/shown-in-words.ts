import type { Listing } from '../../domain/view'

/** "27 of 27 events shown", and the linked event apart that no filter lets through. */
export function shownInWords({ fitting, total, months }: Listing): string {
  const drawn = months.reduce((sum, { rows }) => sum + rows.length, 0)
  return `${fitting} of ${total} events shown${drawn > fitting ? ', and the one the link leads to' : ''}.`
}
