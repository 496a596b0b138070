/** Most seeds and hairs that a drawing of roots has. */
export const rootLimits = { seeds: 3, hairs: 25 } as const

const rounded = (value: number) => Math.round(value * 10) / 10

/**
 * Returns roots in a 26 by 24 box as one path, to fill by `evenodd` and to stroke: a seed for each original, filled if it is
 * first-hand, and on the taproot below a hair for each report.
 */
export function rootShape(
  originals: readonly { readonly isFirstHand: boolean }[],
  reports: number,
): string {
  const seeds = originals.slice(0, rootLimits.seeds)
  const hairs = Math.min(reports, rootLimits.hairs)
  return [
    ...seeds.map(({ isFirstHand }, index) => {
      const x = 13 + 6 * (index - (seeds.length - 1) / 2)
      return circle(x, 2.4) + (isFirstHand ? '' : circle(x, 1.5))
    }),
    'M12.4 5q.3 10 .8 18 .3-9 .2-18Z',
    ...Array.from({ length: hairs }, (_, index) => hair(index, hairs)),
  ].join('')
}

const circle = (x: number, radius: number) =>
  `M${rounded(x - radius)} 3.2a${radius} ${radius} 0 1 1 0 .01Z`

/** Draws one hair, the lower the shorter, there and back so that it has no area; neighbours differ by the golden ratio. */
function hair(index: number, count: number): string {
  const side = index % 2 === 0 ? -1 : 1
  const down = (index + 0.5) / count
  const x = rounded(side * (12 - 7 * down) * (0.72 + 0.28 * ((index * 0.618) % 1)))
  const y = rounded(5 - 2 * down)
  const [bendX, bendY] = [rounded(x * 0.6), rounded(y * 0.2)]
  return `M13 ${rounded(5.2 + 13 * down)}q${bendX} ${bendY} ${x} ${y}q${rounded(bendX - x)} ${rounded(bendY - y)} ${-x} ${-y}`
}
