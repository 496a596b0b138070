import { pageIds } from '../router/page-ids'
import { focusId } from './scroll-and-focus'

/** What had the focus before the reader went to the board. */
let origin: Element | null = null

/** Focuses the board next to the story, or opens it on a narrow window; returns false if the page has none. */
export function goToBoard(): boolean {
  const board = document.getElementById(pageIds.board)
  const opener = document.getElementById(pageIds.boardOpener)
  if (board) {
    if (!board.contains(document.activeElement)) origin = document.activeElement
    board.focus({ preventScroll: true })
    board.scrollTop = 0
    board.scrollIntoView({ block: 'nearest' })
  } else opener?.click()
  return (board ?? opener) !== null
}

/** Moves focus from the board back to where it was in the story, or to the title of the event being read. */
export function leaveBoard() {
  const article = document.querySelector('article[data-reading]')
  if (origin instanceof HTMLElement && article?.contains(origin)) origin.focus()
  else {
    focusId(article?.getAttribute('aria-labelledby') ?? pageIds.title)
    document.activeElement?.scrollIntoView({ block: 'nearest' })
  }
  origin = null
}

/** Does the same after a dialog with the board was closed, unless the browser has moved the focus back itself. */
export function leaveClosedBoard(dialog: HTMLElement) {
  const focused = document.activeElement
  if (focused === document.body || dialog.contains(focused)) leaveBoard()
}
