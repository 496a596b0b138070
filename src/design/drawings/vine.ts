/** One tile of the vine in a 40 by 560 box; it leaves the box where it enters, so that tiles join. */
export const vineTurn = {
  stem: 'M20 0C26 60 29 100 22 150S11 240 17 300 31 385 25 440 14 500 20 560',
  tendrils:
    'M22 150c8-3 14 2 13 8s-8 7-9 2 4-6 6-2M25 440c-8-2-17-1-18 6s7 8 8 3-4-5-5-2M17 300c-6 1-10-2-11-6',
  leaflets:
    'M6 294c-4-5-3-10 0-13 4 3 5 9 0 13ZM24 96c6-4 10-4 13-2-2 4-7 6-13 2ZM19 520c-5-2-8-6-8-10 5 0 8 4 8 10Z',
} as const
