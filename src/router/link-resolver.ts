import { createContext } from 'react'

/** Where a link leads, and whether in a new tab. */
export interface Destination {
  /** Path and query below the base of the site. */
  readonly to: string
  readonly external?: boolean
}

/** Resolves the address of a link to its destination; embeds lead some links to other embeds, and all others away. */
export const LinkResolver = createContext<(address: string) => Destination>((address) => ({
  to: address,
}))
