import { usePrintInfo } from '../browser/printing'
import { dateInWords } from '../domain/date/format'
import styles from './PrintedCopy.module.css'
import { en } from '../messages/en'

/** Renders, in print only, the edition and the address and day of printing. */
export function PrintedCopy({ edition }: { readonly edition: string }) {
  const copy = usePrintInfo()
  return (
    <p className={styles.copy}>
      <span>{en.shell.printed.edition(dateInWords(edition))}</span>
      {copy && <span>{` ${en.shell.printed.copied(copy.address, dateInWords(copy.day))}`}</span>}
    </p>
  )
}
