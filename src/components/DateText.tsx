import { machineDate, dateInWords } from '../domain/date/format'

/** A date in words, no more exact than its source, with the value for machines where one covers it. */
export function DateText({ date }: { readonly date: string }) {
  const value = machineDate(date)
  return value ? (
    <time dateTime={value}>{dateInWords(date)}</time>
  ) : (
    <span>{dateInWords(date)}</span>
  )
}
