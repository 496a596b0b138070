/** For how long the text of a saved file is kept: some browsers read it only after they have asked where to save, in milliseconds. */
const reading = 60_000

/** Offers a text to the reader as a file; false where the browser cannot make files. */
export function saveFile(name: string, text: string, type: string): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type }))
    Object.assign(document.createElement('a'), { href: address, download: name }).click()
    setTimeout(() => URL.revokeObjectURL(address), reading)
    return true
  } catch {
    return false
  }
}
