import { usePrintInfo } from '../browser/printing'
import { dateInWords } from '../domain/date/format'
import styles from './PrintedCopy.module.css'
import { en } from '../messages/en'

/** On paper only: which edition it is, and from which address and on which day it was copied. */
export function PrintedCopy({ edition }: { readonly edition: string }) {
  const copy = usePrintInfo()
  return (
    <p className={styles.copy}>
      {en.shell.printed.edition(dateInWords(edition))}
      {copy && <span> {en.shell.printed.copied(copy.address, dateInWords(copy.day))}</span>}
    </p>
  )
}
