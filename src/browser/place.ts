/** Brings an element, unfolded, to the top of the window and gives it the focus, so that keyboard and screen reader go on there. */
export function goTo(id: string) {
  const element = document.getElementById(id)
  if (!element) return
  // A part that is folded away opens first: not every engine does it by itself.
  const folded = element.closest('details')
  if (folded) folded.open = true
  element.scrollIntoView()
  element.focus({ preventScroll: true })
}

/** Gives the focus to an element without moving the page. */
export function focusOn(id: string) {
  document.getElementById(id)?.focus({ preventScroll: true })
}

/** Goes to the top of a page that was just opened, with the focus on its heading. */
export function goToTop(headingId: string) {
  window.scrollTo(0, 0)
  focusOn(headingId)
}

/** Whether the address names a part of the page, to which the browser goes by itself. */
export function hasFragment(): boolean {
  return window.location.hash !== ''
}
