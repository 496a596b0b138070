import { useId, useMemo } from 'react'
import { isolated } from '../../domain/phrases'
import type { Facet } from '../../domain/facets'
import { en } from '../../messages/en'
import styles from './Filters.module.css'

interface ChoiceFieldProps<Id extends string> {
  readonly label: string
  /** Label of the option that chooses none. */
  readonly all: string
  readonly choices: readonly Facet<Id>[]
  readonly chosen: Id | undefined
  readonly onChoice: (id: Id | undefined) => void
}

/** Renders a list to choose one from, without choices that match no events, except the chosen one. */
export function ChoiceField<Id extends string>({
  label,
  all,
  choices,
  chosen,
  onChoice,
}: ChoiceFieldProps<Id>) {
  const id = useId()
  const offered = useMemo(
    () => choices.filter((choice) => choice.count > 0 || choice.id === chosen),
    [choices, chosen],
  )
  // A long story has hundreds of options; other filters must not rerender them.
  const options = useMemo(
    () =>
      offered.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {en.filters.choice(isolated(choice.name), choice.count)}
        </option>
      )),
    [offered],
  )
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={(event) =>
          onChoice(offered.find((choice) => choice.id === event.target.value)?.id)
        }
      >
        <option value="">{all}</option>
        {options}
      </select>
    </div>
  )
}
