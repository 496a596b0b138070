import { useEffect, useEffectEvent } from 'react'

/** What a key does, by the character it types: "j", "?". */
export type Bindings = Readonly<Record<string, () => void>>

// Here a character is text, or chooses among values by its first letter.
const typing = [
  'input',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  ...['textbox', 'searchbox', 'combobox', 'listbox', 'spinbutton', 'slider', 'menu'].map(
    (role) => `[role="${role}"]`,
  ),
].join()

/** Whether the reader means a shortcut: not a text, not a command of the browser, not the dialog on top of the page. */
function isMeant({
  target,
  defaultPrevented,
  isComposing,
  ctrlKey,
  altKey,
  metaKey,
}: KeyboardEvent): boolean {
  if (defaultPrevented || isComposing || ctrlKey || altKey || metaKey) return false
  if (target instanceof Element && target.closest(typing)) return false
  return document.querySelector('dialog[open], [aria-modal="true"]') === null
}

/** Single keys for the whole page, by one listener; they rest while the reader types and while a dialog is open. */
export function useKeys(bindings: Bindings, isOn: boolean) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isMeant(event)) return
    const key = event.shiftKey ? event.key : event.key.toLowerCase() // Caps Lock is no Shift
    if (!Object.hasOwn(bindings, key)) return
    event.preventDefault() // or "/" would be typed into the field to which it leads
    bindings[key]?.()
  })

  useEffect(() => {
    if (!isOn) return undefined
    const listener = (event: KeyboardEvent) => onKey(event)
    // On the window: what a key does may listen there for the next one.
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [isOn])
}
