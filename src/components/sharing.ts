import { createContext } from 'react'
import type { Shared } from '../formats/shared'

interface SharingActions {
  /** Opens the share dialog; `isRefused` means the browser refused to copy the link. */
  readonly open: (shared: Shared, isRefused?: boolean) => void
  /** Preloads the dialog when it is about to be opened. */
  readonly prepare: () => void
}

/** Provides the share dialog; undefined in embeds, where nothing can be shared. */
export const Sharing = createContext<SharingActions | undefined>(undefined)
