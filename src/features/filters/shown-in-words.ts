import type { Listing } from '../../domain/listing'

/** "27 of 27 events shown", and the linked event apart that no filter lets through; of a long story, how many were found so far. */
export function shownInWords({ fitting, total, months, isComplete }: Listing): string {
  if (!isComplete)
    return `${fitting} of ${total} events found so far; the rest is being looked through.`
  const drawn = months.reduce((sum, { rows }) => sum + rows.length, 0)
  return `${fitting} of ${total} events shown${drawn > fitting ? ', and the one the link leads to' : ''}.`
}
