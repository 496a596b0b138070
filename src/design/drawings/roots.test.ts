import { describe, expect, it } from 'vitest'
import { rootLimits, rootShape } from './roots'

const firstHand = { isFirstHand: true }
/** Counts the hairs, which begin on the taproot. */
const hairsIn = (d: string) => d.match(/M13 /gu)?.length ?? 0
const circlesIn = (d: string) => d.match(/a/gu)?.length ?? 0

describe('rootShape', () => {
  it('draws a hair for each report, up to a limit', () => {
    for (const reports of [0, 1, 9, 25])
      expect(hairsIn(rootShape([firstHand], reports))).toBe(reports)
    expect(hairsIn(rootShape([firstHand], 60))).toBe(rootLimits.hairs)
  })

  it('draws a full seed for a first-hand original and a ring for another', () => {
    expect(circlesIn(rootShape([firstHand], 2))).toBe(1)
    expect(circlesIn(rootShape([{ isFirstHand: false }], 2))).toBe(2)
    expect(circlesIn(rootShape([firstHand, firstHand], 2))).toBe(2)
  })

  it('is the same for the same numbers, and stays in its box', () => {
    const d = rootShape([firstHand], 25)
    expect(rootShape([firstHand], 25)).toBe(d)
    for (const [, from = '', x = '', y = ''] of d.matchAll(
      /M13 ([\d.]+)q\S+ \S+ (\S+) ([\d.]+)q/gu,
    )) {
      expect(Math.abs(Number(x))).toBeLessThanOrEqual(12)
      expect(Number(from) + Number(y)).toBeLessThan(24)
    }
  })
})
