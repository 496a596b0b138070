import { createContext } from 'react'

/** Provides the current query string to event links; a context, so that cards need not rerender. */
export const CurrentSearch = createContext('')
