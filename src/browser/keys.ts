import { useEffect, useEffectEvent } from 'react'

/** Actions by the character typed, such as "j" or "?". */
export type Bindings = Readonly<Record<string, () => void>>

// Elements in which a character types text or jumps to an option.
const typing = [
  'input',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  ...['textbox', 'searchbox', 'combobox', 'listbox', 'spinbutton', 'slider', 'menu'].map(
    (role) => `[role="${role}"]`,
  ),
].join()

function isShortcut({
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

/** Binds single-key shortcuts for the whole page; they are ignored in fields and while a dialog is open. */
export function useKeys(bindings: Bindings, isOn: boolean) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isShortcut(event)) return
    const key = event.shiftKey ? event.key : event.key.toLowerCase() // Caps Lock is not Shift
    if (!Object.hasOwn(bindings, key)) return
    event.preventDefault() // otherwise "/" is typed into the field it focuses
    bindings[key]?.()
  })

  useEffect(() => {
    if (!isOn) return undefined
    const listener = (event: KeyboardEvent) => onKey(event)
    // On the window, so that an action can listen there for the next key.
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [isOn])
}
