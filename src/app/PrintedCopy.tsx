import { useCopy } from '../browser/printing'
import { wordsOf } from '../domain/date'
import styles from './PrintedCopy.module.css'

/** On paper only: which edition it is, and from which address and on which day it was copied. */
export function PrintedCopy({ edition }: { readonly edition: string }) {
  const copy = useCopy()
  return (
    <p className={styles.copy}>
      Edition of {wordsOf(edition)}.
      {copy && (
        <span>
          {' '}
          Copied from {copy.address} on {wordsOf(copy.day)}.
        </span>
      )}
    </p>
  )
}
