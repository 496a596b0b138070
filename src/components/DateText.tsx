import { machineDate, dateInWords } from '../domain/date/format'

/** Renders a date at its source's precision, in a `<time>` element where HTML has a value for it. */
export function DateText({ date }: { readonly date: string }) {
  const value = machineDate(date)
  return value ? (
    <time dateTime={value}>{dateInWords(date)}</time>
  ) : (
    <span>{dateInWords(date)}</span>
  )
}
