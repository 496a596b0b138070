/* A place of winter, around the point where the vine leaves the snow below: see `snow` in vine.ts. */

/** Hills of snow behind the nearest one, from far to near. */
export const hills = [
  'M200-100c160-8 220-142 420-146 180-2 260 108 460 102 200-4 300-70 520-66 900 10 1500 20 2100 14V0H200',
  'M100-100c130-10 260-100 380-100 150 4 230 76 400 72 180-4 260-66 440-62 900 14 1700 10 2300 6V0H100',
] as const

/** A strand that twines around the bare vine, and its twigs. */
export const twigs =
  'M0-420c9 12 10 34 0 48s-9 36 0 50 9 34 0 48-9 34 0 48 4 20 3 32M0-354c-12-8-16-20-34-24m18 11c-7 1-14 0-20 5M0-304c14-6 22-18 38-24m-21 14c3-8 2-17 7-24M0-262c-12-6-18-18-34-22m17 9c-7 0-13 0-19 4M0-232c10-4 18-12 30-14'

/** What snow is left on the twigs, and around the foot of the vine. */
export const snowCaps =
  'M-36-380c6 0 9 2 13 5M25-322c5-4 8-6 14-8M-36-286c6 0 10 3 13 6M19-245c4-2 7-4 12-4M-8-196c5-5 11-5 16 0'

/** The way of the vine below the snow, which nobody sees. */
export const buriedVine = 'M0-178c8 30-10 44-2 70s8 42 4 60-4 24-2 44'

/** A bud below the snow: the room that it has melted, its shoot, and two outlines around the end of that shoot. */
export const buriedBud = {
  hollow: 'M32-78C16-108 26-158 62-172s66 26 56 66-30 50-52 48-26-2-34-20Z',
  shoot: 'M-2-56c24 6 50 0 64-28',
  end: 'translate(61-84)rotate(14)',
  bud: 'M0 0C-15-8-19-30-9-46-4-54 0-60 1-64 3-58 12-52 15-42 20-26 14-8 0 0Z',
  scales: 'M0 0C-15-6-22-21-17-36-6-29 0-16 0 0ZM0 0C14-4 22-17 19-32 8-27 1-14 0 0Z',
} as const

/** Lines that shape the snow. */
export const snowLines =
  'M150-86c26-10 56-9 82 1M-90-130c16-6 34-6 50-1M330-66c30-8 60-8 90 0M700-90c40-10 80-8 110 2M-210-96c20-6 40-6 60 0'

/** The last leaf: where and how it lies on the snow, its outline and veins. */
export const lastLeaf = {
  place: 'translate(196-158)',
  lie: 'rotate(64)scale(.8)',
  outline:
    'M0 0c-1-5-2-8-3-11C-14-10-21-18-18-29-12-32-6-30-4-26-6-38 0-46 7-50 15-44 18-32 11-23c5-3 12-3 15 2-2 10-12 15-23 11-1 4-1 7-1 10Z',
  veins: 'M1-2C2-14 3-24 6-40M2-12C-3-16-8-20-13-24M3-13c5-2 10-4 16-8',
} as const

/** A snowflake around its centre. */
export const flake =
  'M0-10V10M-8.7-5 8.7 5M-8.7 5 8.7-5M-3-8.5 0-5.5 3-8.5M-3 8.5 0 5.5 3 8.5M-9-1.5-4.8-2.7-6-7M9 1.5 4.8 2.7 6 7M-9 1.5-4.8 2.7-6 7M9-1.5 4.8-2.7 6-7'

// Heights and sizes of snowflakes, which repeat.
const fall = [
  [-292, 0.9],
  [-252, 0.6],
  [-308, 0.7],
  [-262, 1],
  [-302, 0.6],
  [-254, 0.75],
  [-298, 1],
  [-258, 0.65],
] as const
const apart = 57

/** Places one snowflake for each week, as a transform; more than two rounds would only be a crowd. */
export const flakesOf = (weeks: number): readonly string[] =>
  Array.from({ length: Math.min(weeks, 2 * fall.length) }, (_, week) => {
    const [y, size] = fall[week % fall.length] ?? fall[0]
    return `translate(${116 + week * apart} ${y})rotate(${week * 23})scale(${size})`
  })
