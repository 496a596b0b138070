/** Scrolls a row sideways, and nothing else, until what is pressed in it can be seen; what is in sight already stays. */
export function scrollToPressed(row: HTMLElement | null) {
  const pressed = row?.querySelector('[aria-pressed="true"]')?.getBoundingClientRect()
  if (!row || !pressed) return
  const { left, right } = row.getBoundingClientRect()
  if (pressed.left < left || pressed.right > right)
    row.scrollBy({ left: (pressed.left + pressed.right - left - right) / 2, behavior: 'instant' })
}

/** Brings the whole of what a key has led to into view; to the browser it is enough that a part of it can be seen. */
export function scrollToFocused(element: Element) {
  if (element.matches(':focus-visible'))
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
