import { createContext } from 'react'

/** Where a link leads, and whether in a tab of its own. */
export interface Destination {
  /** Path and query below the base of the site. */
  readonly to: string
  readonly isAway?: boolean
}

/** Where the links of a page lead: to what they name, unless the page stands where another way is meant. */
export const LinkResolver = createContext<(named: string) => Destination>((named) => ({
  to: named,
}))
