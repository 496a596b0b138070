import { useId, useState } from 'react'
import { longestQuery, tidyQuery } from '../../domain/query-text'
import styles from './Filters.module.css'

interface SearchFieldProps {
  readonly query: string
  readonly onQuery: (query: string) => void
}

/** The search: it keeps what was typed as it was typed, and passes on the words that count. */
export function SearchField({ query, onQuery }: SearchFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState(query)
  // The field shows what was typed as long as it means the query; after Back or "Clear all" it shows the query.
  const shown = (tidyQuery(typed) ?? '') === query ? typed : query
  return (
    <div className={styles.field} role="search">
      <label htmlFor={id}>Search the story</label>
      <input
        id={id}
        type="search"
        value={shown}
        maxLength={longestQuery}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => {
          setTyped(event.target.value)
          onQuery(tidyQuery(event.target.value) ?? '')
        }}
      />
    </div>
  )
}
