/** How long to keep the object URL, in milliseconds; some browsers read it only after asking where to save. */
const revokeDelay = 60_000

/** Downloads text as a file; returns false where the browser cannot create files. */
export function saveFile(name: string, text: string, type: string): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type }))
    Object.assign(document.createElement('a'), { href: address, download: name }).click()
    setTimeout(() => URL.revokeObjectURL(address), revokeDelay)
    return true
  } catch {
    return false
  }
}
