/** Opens a modal dialog scrolled to its top; focusing the first control may scroll past the heading. */
export function openDialog(dialog: HTMLDialogElement | null) {
  if (!dialog) return
  dialog.showModal()
  dialog.scrollTop = 0
}
