import { useId } from 'react'
import { isolated } from '../../domain/phrases'
import type { Choice } from '../../domain/view'
import styles from './Filters.module.css'

interface ChoiceFieldProps<Id extends string> {
  readonly label: string
  /** The name of choosing none. */
  readonly all: string
  readonly choices: readonly Choice<Id>[]
  readonly chosen: Id | undefined
  readonly onChoice: (id: Id | undefined) => void
}

/** One choice out of many; those that would show nothing are left out, the chosen one excepted. */
export function ChoiceField<Id extends string>({ label, all, choices, chosen, onChoice }: ChoiceFieldProps<Id>) {
  const id = useId()
  const offered = choices.filter((choice) => choice.count > 0 || choice.id === chosen)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => onChoice(offered.find((choice) => choice.id === event.target.value)?.id)}>
        <option value="">{all}</option>
        {offered.map((choice) => <option key={choice.id} value={choice.id}>{isolated(choice.name)} ({choice.count})</option>)}
      </select>
    </div>
  )
}
