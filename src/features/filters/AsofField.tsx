import { useId, useState } from 'react'
import { dayOf } from '../../domain/date/calendar'
import { spanOf } from '../../domain/date/span'
import { en } from '../../messages/en'
import styles from './Filters.module.css'

interface AsofFieldProps {
  readonly asof: string | undefined
  /** The scope of the story; the field offers no other dates. */
  readonly scope: string
  readonly onAsof: (asof: string | undefined) => void
}

/** Renders the date of the view; a month or year from an address shows as its last day. */
export function AsofField({ asof, scope, onAsof }: AsofFieldProps) {
  const id = useId()
  // A year being typed passes through values such as 0002; the view ignores those.
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
