/** The ids of the elements that get the focus, or come into view. */
export const pageIds = {
  main: 'main',
  title: 'page-title',
  /** The result count. */
  shown: 'shown',
  /** The button that opens the stage. */
  stage: 'stage',
  search: 'search',
  minute: 'minute',
  /** The slider through the story. */
  rail: 'rail',
  /** The board next to the story, or the button that opens it: see src/scroll/board-focus.ts. */
  board: 'board',
  boardOpener: 'board-opener',
} as const
