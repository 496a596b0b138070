interface SharedLink {
  readonly title: string
  readonly url: string
}

/** `closed` means the reader cancelled. */
type Outcome = 'shared' | 'closed' | 'failed'

/** Returns whether the browser offers pages the device's share sheet. */
export function hasShareSheet(): boolean {
  return 'share' in navigator
}

/** Opens the device's share sheet; browsers require a user gesture. */
export async function openShareSheet(link: SharedLink): Promise<Outcome> {
  try {
    await navigator.share(link)
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'failed'
  }
}
