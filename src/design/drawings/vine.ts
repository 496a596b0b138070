/** The vine from one leaf to the next in a box of 40 by 100, stretched to any height: it is upright at both ends. */
export const stem = 'M20 0C20 6 27 8 27 17S13 34 13 46 27 62 27 74 20 93 20 100'

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

/** A drift of snow that lies across the vine, its upper edge with some flakes above, and a bud below it. */
export const drift = 'M-32 5C-14-5 4-10 26-9s42 10 72 8 60-9 96-4c-28 14-58 20-98 21S-8 18-32 5Z'
export const snow =
  'M-32 5C-14-5 4-10 26-9s42 10 72 8 60-9 96-4M60 9c14-3 26-2 38 1M112 14c10-2 18-2 28-1M150-30v.1M92-38v.1M206-46v.1M40-52v.1'
export const bud = 'M1 62C2 53 5 46 8.5 39 5 32 8 24 16 18c6 8 5 16-4.5 21.5C9 47 6 54 4 62Z'
