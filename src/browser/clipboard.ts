/** Puts a text on the clipboard; false where the browser has none or refuses, as it does outside https and without a press. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Gives the focus to a field with all of its text selected, so that the reader can copy it by hand. */
export function selectText(id: string) {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  field.focus()
  field.select()
}
