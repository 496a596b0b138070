/** Scrolls a row sideways until its first link that is on is visible, without moving the page. */
export function scrollToCurrent(row: HTMLElement | null) {
  const current = row?.querySelector('[aria-current]')?.getBoundingClientRect()
  if (!row || !current) return
  const { left, right } = row.getBoundingClientRect()
  if (current.left < left || current.right > right)
    row.scrollBy({ left: (current.left + current.right - left - right) / 2, behavior: 'instant' })
}

/** Scrolls a keyboard-focused element fully into view; browsers stop at partly visible. */
export function scrollToFocused(element: Element) {
  if (element.matches(':focus-visible'))
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
