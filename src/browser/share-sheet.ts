interface SharedLink {
  readonly title: string
  readonly url: string
}

/** `closed` means the reader cancelled, or that the sheet was open already. */
type Outcome = 'shared' | 'closed' | 'failed'

/** Returns whether the browser offers pages the device's share sheet. */
export function hasShareSheet(): boolean {
  return 'share' in navigator
}

let isOpen = false

/** Opens the device's share sheet, unless it is open; browsers require a user gesture. */
export async function openShareSheet(link: SharedLink): Promise<Outcome> {
  if (isOpen) return 'closed'
  isOpen = true
  try {
    await navigator.share(link)
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && quiet.has(error.name) ? 'closed' : 'failed'
  } finally {
    isOpen = false
  }
}

/** The reader cancelled, or another sheet is open. */
const quiet = new Set(['AbortError', 'InvalidStateError'])
