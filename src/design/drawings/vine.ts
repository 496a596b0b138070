/** The vine from one leaf to the next in a box of 40 by 100, stretched to any height: it is upright at both ends. */
export const stem = 'M20 0C20 6 27 8 27 17S13 34 13 46 27 62 27 74 20 93 20 100'

/** How a leaf hangs on the vine, around the point where both meet. */
export const stalk = 'M1.7 9C.8 1-3-6-13-8.6l-.8 1.9C-6-4-2.4.5-1.7 9Z'

/** A curl that grows opposite a leaf. */
export const tendril = 'M0 6c7-1 12-6 12-12s-8-7-8-2 5 4 5 0'

/** The growing end around the point where the vine is cut: its leaves are wide enough to hide the cut anywhere. */
export const tip =
  'M0 4C-5-7-15-8-23-3-17 6-8 9-3 6-4 11-2 15 0 19 2 15 4 11 3 6 8 9 17 6 23-3 15-8 5-7 0 4Z'

/** One tile of the vine of preview pictures in a 40 by 560 box; it leaves the box where it enters, so that tiles join. */
export const vineTurn = {
  stem: 'M20 0C26 60 29 100 22 150S11 240 17 300 31 385 25 440 14 500 20 560',
  tendrils:
    'M22 150c8-3 14 2 13 8s-8 7-9 2 4-6 6-2M25 440c-8-2-17-1-18 6s7 8 8 3-4-5-5-2M17 300c-6 1-10-2-11-6',
  leaflets:
    'M6 294c-4-5-3-10 0-13 4 3 5 9 0 13ZM24 96c6-4 10-4 13-2-2 4-7 6-13 2ZM19 520c-5-2-8-6-8-10 5 0 8 4 8 10Z',
} as const

/** A line of snow that lies across the vine, and a bud below it on the vine. */
export const snow =
  'M-30 3C-14-5 4-9 26-8s40 9 70 8 48-9 84-8M52 13c14-3 26-2 38 1M112 20c10-2 18-2 28 0M150-26v.1M92-34v.1M206-44v.1M40-48v.1'
export const bud = 'M1 54C2 45 5 38 8.5 31 5 24 8 16 16 10c6 8 5 16-4.5 21.5C9 39 6 46 4 54Z'
