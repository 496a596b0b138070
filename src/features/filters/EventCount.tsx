import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { en } from '../../messages/en'
import styles from './Filters.module.css'

/** Renders how many events a chip shows. Each text has an element, or a page translator would leave an old number. */
export function EventCount({ count }: { readonly count: number }) {
  return (
    <span className={styles.count}>
      <span>{count}</span>
      <VisuallyHidden>{` ${en.common.eventNoun(count)}`}</VisuallyHidden>
    </span>
  )
}
