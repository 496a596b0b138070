/** What the device's own sheet for sharing is given. */
interface Given {
  readonly title: string
  readonly url: string
}

/** How it went with the device's sheet; `closed` when the reader thought better of it. */
type Outcome = 'shared' | 'closed' | 'failed'

/** Whether the device has a sheet for sharing that is offered to pages. */
export function hasShareSheet(): boolean {
  return 'share' in navigator
}

/** Opens the device's sheet for sharing, which takes a press. */
export async function openShareSheet(given: Given): Promise<Outcome> {
  try {
    await navigator.share(given)
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'failed'
  }
}
