/** A play triangle in a 24 by 24 box; in its own file so that the page does not load the other player icons. */
export const playShape =
  'M7.6 4.4c.1-1 1-1.5 1.9-1l10.7 7c.9.7.9 1.9-.1 2.6L9.4 20.5c-.9.5-1.8 0-1.9-1-.3-5-.2-10 .1-15.1Z'
