import { usePrintInfo } from '../browser/printing'
import { dateInWords } from '../domain/date/format'
import styles from './PrintedCopy.module.css'

/** On paper only: which edition it is, and from which address and on which day it was copied. */
export function PrintedCopy({ edition }: { readonly edition: string }) {
  const copy = usePrintInfo()
  return (
    <p className={styles.copy}>
      Edition of {dateInWords(edition)}.
      {copy && (
        <span>
          {' '}
          Copied from {copy.address} on {dateInWords(copy.day)}.
        </span>
      )}
    </p>
  )
}
