/** The ids of the places in the page to which the focus is led. */
export const pageIds = {
  main: 'main',
  title: 'page-title',
  /** The line that says how much of the story is shown. */
  shown: 'shown',
  /** The button that plays the story as it was known; until that is loaded, its place. */
  play: 'play',
  search: 'search',
} as const
