/** Scrolls a row sideways until its pressed button is visible, without moving the page. */
export function scrollToPressed(row: HTMLElement | null) {
  const pressed = row?.querySelector('[aria-pressed="true"]')?.getBoundingClientRect()
  if (!row || !pressed) return
  const { left, right } = row.getBoundingClientRect()
  if (pressed.left < left || pressed.right > right)
    row.scrollBy({ left: (pressed.left + pressed.right - left - right) / 2, behavior: 'instant' })
}

/** Scrolls a keyboard-focused element fully into view; browsers stop at partly visible. */
export function scrollToFocused(element: Element) {
  if (element.matches(':focus-visible'))
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
