/** The vine from one leaf to the next in a box of 40 by 100, stretched to any height: it is upright at both ends. */
export const stem = 'M20 0C20 8 27 9 27 18S13 34 13 46 27 62 27 74 20 91 20 100'

/** How a leaf hangs on the vine, around the point where both meet. */
export const stalk = 'M.9 9C.1 1.3-3.4-5.4-13.1-7.9l-.3.4C-5.4-5-1.8.7-.9 9Z'

/** A curl that grows opposite a leaf: a line there and back, so that a fill adds nothing. */
export const tendril = 'M0 6c7-1 12-6 12-12s-8-7-8-2 5 4 5 0c0 4-5 5-5 0s8-4 8 2-5 11-12 12'

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

/** Snow, wider than any window, around the point where the vine leaves it below: its edge as a stroke, and a fill. */
export const snow =
  'M-2400 0V-150c800 0 1500-6 2000-10 140 0 260-32 400-34 132 0 190 64 330 72 124 6 190-40 310-36 130 4 180 46 300 44 150-3 240-48 400-44 900 10 1600 20 2400 20V0'
