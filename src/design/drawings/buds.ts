// Two buds from the foot of their stalk, leaning to either side.
const buds = [
  'c-4.6-1.4-5.6-7 .8-11.2 5 4.4 4.4 9.4-.8 11.2Z',
  'c4.6-1.4 5.6-7-.8-11.2-5 4.4-4.4 9.4 .8 11.2Z',
] as const

const step = 13

/** Returns the paths of a twig with buds on its crests and troughs, and the width of the drawing, which is 19 high. */
export function budShapes(count: number) {
  return {
    width: count * step + 2,
    twig: `M1 16q6.5-2.6 13 0${'t13 0'.repeat(Math.max(0, count - 1))}`,
    buds: Array.from(
      { length: count },
      (_, index) =>
        `M${step * (index + 0.5) + 1} ${index % 2 === 0 ? 14.7 : 17.3}${buds[index % 2 === 0 ? 0 : 1]}`,
    ),
  }
}
