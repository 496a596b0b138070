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

// The edge of the snow where it is seen closely; elsewhere it is a regular wave.
const edge = 'c30-6 54-10 84-10s130 42 210 42 110-30 200-30 100 34 190 34c20 0 40-4 60-10'
const flake = (x: number, y: number) => `M${x}${y}h12m-9-5 6 10m0-10-6 10`

/** Snow, wider than any window, around the point where the vine leaves it below; its edge and flakes; a bud behind it. */
export const drift = `M-2000-100q150-30 300 0${'t300 0'.repeat(5)}c60-12 100-18 156-24${edge}q150-24 300 0${'t300 0'.repeat(5)}V2H-2000Z`
export const snow = `M-44-124${edge}M118-88c26-10 56-9 82 1M-16-60c16-6 34-6 50-1${[
  [196, -168],
  [318, -190],
  [440, -162],
  [540, -184],
  [660, -276],
]
  .map(([x = 0, y = 0]) => flake(x, y))
  .join('')}`
export const bud =
  'M92-112c-1-26 4-44 20-54-16 10-21 28-20 54M112-166c-7-9-4-20 10-28 8 13 4 25-10 28ZM93-138c8 1 16-3 19-12-10-1-17 3-19 12Z'
