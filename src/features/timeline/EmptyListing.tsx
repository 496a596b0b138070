import type { ActiveFilter, View } from '../../domain/view'
import { Button } from '../../ui/Button'
import styles from './EmptyListing.module.css'

interface EmptyListingProps {
  readonly loosenings: readonly (ActiveFilter & { readonly count: number })[]
  readonly onView: (view: View) => void
  readonly onClear: () => void
}

/** Nothing fits: what to loosen, each with what it would bring back. */
export function EmptyListing({ loosenings, onView, onClear }: EmptyListingProps) {
  return (
    <section className={styles.empty} aria-labelledby="empty-title">
      <h2 id="empty-title">No event fits all of this</h2>
      {loosenings.length > 0
        ? <p>Take one thing away and the story comes back:</p>
        : <p>No single change brings an event back. Start again with the whole story.</p>}
      <ul>
        {loosenings.map(({ name, without, count }) => (
          <li key={name}><Button onClick={() => onView(without)}>Without {name}: {count === 1 ? '1 event' : `${count} events`}</Button></li>
        ))}
        <li><Button look="firm" onClick={onClear}>Show the whole story</Button></li>
      </ul>
    </section>
  )
}
