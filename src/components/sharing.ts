import { createContext } from 'react'
import type { Shared } from '../formats/shared'

/** The way to pass something on. */
interface SharingWays {
  /** Opens the one dialog for it; `isRefused` says that its link was to be copied at once, and the browser did not let it. */
  readonly open: (shared: Shared, isRefused?: boolean) => void
  /** Called when somebody is about to open it, so that what it needs is there by then. */
  readonly prepare: () => void
}

/** Given by app where things can be shared, which is not in frames; a context, so that no card is drawn anew for it. */
export const Sharing = createContext<SharingWays | undefined>(undefined)
