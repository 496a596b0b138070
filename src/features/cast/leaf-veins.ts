import type { LeafShape } from '../../design/leaf-shapes'

/** The midrib of each leaf, cut out of it as a sliver; clover and willow have parts enough. */
export const leafVeins = {
  heart: 'M11.6 21 12 10.5l.4 10.5Z',
  round: 'M11.6 20.5 12 6l.4 14.5ZM12 16.2l4.2-4.4-3.8 5ZM12 13.4 8 9.6l3.7 4.4Z',
  pointed: 'M11.6 21.6 12 5l.4 16.6ZM12 16l3.9-4.2-3.5 4.8ZM12 12.8 8.6 9l3.1 4.4Z',
  clover: '',
  oak: 'M11.6 21 12 5l.4 16ZM12 16l3.6-2.4-3.2 3ZM12 11.8 8.6 9.4l3.1 3Z',
  fan: 'M11.8 20.5 7 9l5.2 10ZM12.2 20.5 17 9l-5.2 10Z',
  maple: 'M11.6 18 12 5l.4 13ZM12 16.4l4.8-3-4.4 3.6ZM12 16.4l-4.8-3 4.4 3.6Z',
  willow: '',
} satisfies Record<LeafShape, string>
