import type { LeafColour, LeafName } from '../../domain/vocabulary'

export type { LeafName } from '../../domain/vocabulary'

/** The three leaflets of the clover, which meet at the foot of its stalk. */
export const cloverHead =
  'M12 13.4C8.6 17 3 16.4 2 12.6 1.2 9.2 4.6 7 8 8.6 6 5 8 1.6 12 1.6S18 5 16 8.6c3.4-1.6 6.8.6 6 4-1 3.8-6.6 4.4-10 .8Z'

/** Hand-drawn leaves in a 24 by 24 box, with the stem at the bottom. */
export const leafShapes = {
  /** Like linden. */
  heart:
    'M12 21.5C4.5 16.6 2 12.6 2.6 8.7 3.2 5.2 7.6 3.4 12 7.6c4.4-4.2 8.8-2.4 9.4 1.1C22 12.6 19.5 16.6 12 21.5Z',
  /** Like aspen. */
  round:
    'M12 22v-2.2C6.2 19.4 2.6 16 2.6 11.2 2.6 6.2 6.9 2.2 12 2.2s9.4 4 9.4 9c0 4.8-3.6 8.2-9.4 8.6Z',
  /** Like beech. */
  pointed:
    'M12 22.6C6 18 4.2 14.4 4.2 10.8 4.2 7 7 3.6 12 1.2c5 2.4 7.8 5.8 7.8 9.6 0 3.6-1.8 7.2-7.8 11.8Z',
  /** Like clover. */
  clover: `${cloverHead}m-1-1h2l.8 10h-3.6Z`,
  /** Like oak. */
  oak: 'M12 22.8 10.9 19c-2.6 1.2-5.3.4-5.7-1.8-.3-1.5.7-2.6 2-3-2.4.1-4.1-1.3-4-3.1.1-1.7 1.8-2.7 3.6-2.4C5.2 7.5 5 5.4 6.5 4.5c1.5-.8 3 .1 3.5 1.5C9.9 3.3 10.6 1.6 12 1.2c1.4.4 2.1 2.1 2 4.8.5-1.4 2-2.3 3.5-1.5 1.5.9 1.3 3-.3 4.2 1.8-.3 3.5.7 3.6 2.4.1 1.8-1.6 3.2-4 3.1 1.3.4 2.3 1.5 2 3-.4 2.2-3.1 3-5.7 1.8Z',
  /** Like ginkgo. */
  fan: 'M12 22.8c-.5-3.6-1.3-6-3.2-7.8C6.2 12.7 2.6 12 1.2 9.8 3.4 5 7 2.2 11.2 1.8L12 6.4l.8-4.6c4.2.4 7.8 3.2 10 8-1.4 2.2-5 2.9-7.6 5.2-1.9 1.8-2.7 4.2-3.2 7.8Z',
  /** Like maple. */
  maple:
    'M12 22.8v-4.6l-4.6 1 .6-2.6L2 12.4l2-1.2-1.2-4 3.8.8 1-2 3 3-.9-5.4 2 1L12 1l.3 3.6 2-1-.9 5.4 3-3 1 2 3.8-.8-1.2 4 2 1.2-6 4.2.6 2.6-4.6-1Z',
  /** Two narrow leaves, like willow. */
  willow:
    'M11.4 22.6C5 18 2.6 10.6 5.6 2c5 4.6 7.4 11.6 5.8 20.6Zm1.7 0c-.7-5.6.7-10.4 5.9-14.6 2 6 .1 11.2-5.9 14.6Z',
} as const satisfies Record<LeafName, string>

/** Veins of each leaf, as strokes in the same box. */
export const leafVeins = {
  heart: 'M12 21.5V10.4M12 17.6 7.2 13M12 17.6l4.8-4.6M12 13.6 8.8 10.4M12 13.6l3.2-3.2',
  round: 'M12 22V6M12 16.6 7.6 13M12 16.6l4.4-3.6M12 12.2 8.8 9.2M12 12.2l3.2-3',
  pointed:
    'M12 22.6V4.6M12 17.8 7.9 14M12 17.8l4.1-3.8M12 13.4 8.4 10M12 13.4l3.6-3.4M12 9.2 9.8 7M12 9.2 14.2 7',
  clover: 'M12 22V6M11.4 12.6 6 11.4M12.6 12.6l5.4-1.2',
  oak: 'M12 22.8V4.4M12 17.4 8 16.2M12 17.4l4-1.2M12 13.4 5.8 12M12 13.4l6.2-1.4M12 9.2 8.2 7.2M12 9.2l3.8-2',
  fan: 'M12 22.8V8.6M11.5 17 5 9M12.5 17 19 9M11.8 13.4 8.6 5.2M12.2 13.4l3.2-8.2',
  maple: 'M12 22.8V4.6M12 17.2 5.6 12.6M12 17.2l6.4-4.6M12 13.4 8.4 8.6M12 13.4l3.6-4.8',
  willow: 'M11.2 20.4C8.8 15 7.4 9.8 6.6 5.8M13.5 20.6c.1-4.2 1.7-8.2 4.3-10.8',
} as const satisfies Record<LeafName, string>

/** Midrib of each leaf, cut out of its shape with `fill-rule: evenodd`; clover and willow need none. */
const leafSlivers = {
  heart: 'M11.6 21 12 10.5l.4 10.5Z',
  round: 'M11.6 20.5 12 6l.4 14.5ZM12 16.2l4.2-4.4-3.8 5ZM12 13.4 8 9.6l3.7 4.4Z',
  pointed: 'M11.6 21.6 12 5l.4 16.6ZM12 16l3.9-4.2-3.5 4.8ZM12 12.8 8.6 9l3.1 4.4Z',
  clover: '',
  oak: 'M11.6 21 12 5l.4 16ZM12 16l3.6-2.4-3.2 3ZM12 11.8 8.6 9.4l3.1 3Z',
  fan: 'M11.8 20.5 7 9l5.2 10ZM12.2 20.5 17 9l-5.2 10Z',
  maple: 'M11.6 18 12 5l.4 13ZM12 16.4l4.8-3-4.4 3.6ZM12 16.4l-4.8-3 4.4 3.6Z',
  willow: '',
} as const satisfies Record<LeafName, string>

/** Returns the path of a leaf with its midrib cut out; fill it with `fill-rule: evenodd`. */
export const outlineOf = (leaf: LeafName): string => leafShapes[leaf] + leafSlivers[leaf]

/** Returns a colour of leaves as the value of a `fill` or `stroke`. */
export const leafTone = (colour: LeafColour): string => `var(--leaf-${colour})`
