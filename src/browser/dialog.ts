/** Opens a modal dialog scrolled to its top, or just as far as the focus needs: browsers may scroll past the heading, or not at all. */
export function openDialog(dialog: HTMLDialogElement | null) {
  if (!dialog) return
  dialog.showModal()
  dialog.scrollTop = 0
  document.activeElement?.scrollIntoView({ block: 'nearest' })
}
