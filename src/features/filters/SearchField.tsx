import { useState, type KeyboardEvent } from 'react'
import { focusId, scrollAndFocus } from '../../scroll/scroll-and-focus'
import { longestQuery, tidyQuery } from '../../domain/query-text'
import { pageIds } from '../../router/page-ids'
import { en } from '../../messages/en'
import styles from './Filters.module.css'

interface SearchFieldProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** Called when the field gets the focus, to load the search. */
  readonly onFocus?: (() => void) | undefined
}

/** Renders the search field; it keeps the text as typed and reports the normalized query. */
export function SearchField({ query, onQuery, onFocus }: SearchFieldProps) {
  const [typed, setTyped] = useState(query)
  // Shows the typed text while it still means the query; after Back or "Clear all" it shows the query.
  const shown = (tidyQuery(typed) ?? '') === query ? typed : query
  const type = (text: string) => {
    setTyped(text)
    onQuery(tidyQuery(text) ?? '')
  }
  // Not every browser clears the field on Escape. When it is empty, Escape moves to the result count; Enter always does.
  const onKey = (event: KeyboardEvent) => {
    if (!['Escape', 'Enter'].includes(event.key) || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (event.key === 'Escape' && shown !== '') return type('')
    if (event.key === 'Escape') focusId(pageIds.shown)
    else scrollAndFocus(pageIds.shown, pageIds.shown)
  }
  return (
    <div className={styles.field} role="search">
      <label htmlFor={pageIds.search}>{en.filters.search}</label>
      <input
        id={pageIds.search}
        type="search"
        value={shown}
        maxLength={longestQuery}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKey}
        onFocus={onFocus}
      />
    </div>
  )
}
