import { useId, useState } from 'react'
import { dayOf } from '../../domain/date/calendar'
import { spanOf } from '../../domain/date/span'
import { en } from '../../messages/en'
import styles from './Filters.module.css'

interface AsofFieldProps {
  readonly asof: string | undefined
  /** The scope of the story, which bounds what the calendar of the field offers. */
  readonly scope: string
  readonly onAsof: (asof: string | undefined) => void
}

/** The story as it was known on a day; a month or year from an address shows as its last day. */
export function AsofField({ asof, scope, onAsof }: AsofFieldProps) {
  const id = useId()
  // While a year is typed the field gives years such as 0002: they stay in the field, and the view waits.
  const [typed, setTyped] = useState<string>()
  const { first, last } = spanOf(scope)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{en.filters.asOf}</label>
      <input
        id={id}
        type="date"
        min={dayOf(first)}
        max={dayOf(last)}
        value={typed ?? (asof ? dayOf(spanOf(asof).last) : '')}
        onBlur={() => setTyped(undefined)}
        onChange={({ target: { value: day } }) => {
          const isMeant = day === '' || /^[12]/u.test(day)
          setTyped(isMeant ? undefined : day)
          if (isMeant) onAsof(day || undefined)
        }}
      />
    </div>
  )
}
