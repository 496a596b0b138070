import type { AnswerStanding, PersonStanding } from '../../domain/vocabulary'

/** A leaf in a 16 by 16 box; the more of it is filled, the more certain the standing. */
export const standingLeaf =
  'M8 15.2C4 12.2 2.6 9.8 2.6 7.2 2.6 4.6 4.6 2.3 8 .8c3.4 1.5 5.4 3.8 5.4 6.4 0 2.6-1.4 5-5.4 8Z'

const lowerHalf = 'M8 15.2C4.2 12.4 2.7 10 2.6 7.6h10.8C13.3 10 11.8 12.4 8 15.2Z'
const almostAll =
  'M8 15.2C4 12.2 2.6 9.8 2.6 7.2c0-.8.2-1.6.6-2.4h9.6c.4.8.6 1.6.6 2.4 0 2.6-1.4 5-5.4 8Z'
const withVein = `${standingLeaf}M7.6 12.8 8 4l.4 8.8ZM8 10.4l2.8-3-2.5 3.6ZM8 8.6 5.4 6l2.3 3.2Z`

/** The filled part of the leaf for each standing. */
export const standingFill = {
  open: undefined,
  hoped: undefined,
  planned: lowerHalf,
  reported: almostAll,
  confirmed: withVein,
  'not-named': undefined,
  likely: lowerHalf,
  expected: almostAll,
} satisfies Record<AnswerStanding | PersonStanding, string | undefined>
