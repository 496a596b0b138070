// The edge of the snow where it is seen closely; elsewhere it is a regular wave.
const edge = 'c30-6 54-10 84-10s130 42 210 42 110-30 200-30 100 34 190 34c20 0 40-4 60-10'
const flake = (x: number, y: number) => `M${x}${y}h12m-9-5 6 10m0-10-6 10`

/** Snow, wider than any window and down to its foot; its edge and flakes; a bud behind it. */
export const drift = `M-2000-100q150-30 300 0${'t300 0'.repeat(5)}c60-12 100-18 156-24${edge}q150-24 300 0${'t300 0'.repeat(5)}V2000H-2000Z`
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
