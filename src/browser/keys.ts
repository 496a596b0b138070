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

// What an input method handles; some browsers say so only by the old code, with the typed letter as the key.
const isOfInputMethod = ({ isComposing, key, keyCode }: KeyboardEvent) =>
  isComposing || key === 'Process' || keyCode === 229

function isShortcut(event: KeyboardEvent): boolean {
  const { target, defaultPrevented, ctrlKey, altKey, metaKey } = event
  if (defaultPrevented || isOfInputMethod(event) || ctrlKey || altKey || metaKey) return false
  if (target instanceof Element && target.closest(typing)) return false
  return document.querySelector('dialog[open], [aria-modal="true"]') === null
}

/** Returns the character a key represents: for a letter of another script, the Latin one in its position. */
function characterOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (shiftKey) return key
  // On an Arabic layout one key types two letters.
  const isOtherScript = /^[\p{L}\p{M}]+$/u.test(key) && !/\p{Script=Latin}/u.test(key)
  const position = isOtherScript ? /^Key([A-Z])$/u.exec(code)?.[1] : undefined
  return (position ?? key).toLowerCase() // Caps Lock is not Shift
}

/** Binds single-key shortcuts for the whole page; they are ignored in fields and while a dialog is open. */
export function useKeys(bindings: Bindings, isOn: boolean) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isShortcut(event)) return
    const key = characterOf(event)
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
