import { createContext } from 'react'

/** The query of the present view, kept by the links to events; a context, so that no card is drawn anew for it. */
export const CurrentSearch = createContext('')
