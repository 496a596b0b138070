import { useId } from 'react'
import { dayOf, spanOf } from '../../domain/date'
import styles from './Filters.module.css'

interface AsofFieldProps {
  readonly asof: string | undefined
  /** The scope of the story, which bounds what the field offers. */
  readonly scope: string
  readonly onAsof: (asof: string | undefined) => void
}

/** The story as it was known on a day; a month or year from an address shows as its last day. */
export function AsofField({ asof, scope, onAsof }: AsofFieldProps) {
  const id = useId()
  const { first, last } = spanOf(scope)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>As it was known on</label>
      <input
        id={id}
        type="date"
        min={dayOf(first)}
        max={dayOf(last)}
        value={asof ? dayOf(spanOf(asof).last) : ''}
        onChange={(event) => {
          // While a date is being typed the field gives years such as 0002: wait for one of the story.
          const day = event.target.value
          if (day === '') onAsof(undefined)
          else if (day >= dayOf(first) && day <= dayOf(last)) onAsof(day)
        }}
      />
    </div>
  )
}
