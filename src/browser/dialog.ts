/** Opens a dialog over the page, at its beginning: the first thing in it that takes the focus may stand further down than a low window shows. */
export function openDialog(dialog: HTMLDialogElement | null) {
  if (!dialog) return
  dialog.showModal()
  dialog.scrollTop = 0
}
