import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { monthOf } from '../src/domain/date/months'
import { parseTimeline } from '../src/content/validate-content'
import { generated } from './generate-story'

const real = parseTimeline(JSON.parse(readFileSync('public/data/timeline.json', 'utf8')))

describe('generated', () => {
  it.each([1, 27, 300, 2000])('is valid with %i events', (count) => {
    const { events, sources, people } = generated(count, 1, real)
    expect([events.length, sources.length]).toEqual([count, Math.min(5 * count, 5000)])
    expect(people).toHaveLength(Math.min(30 + Math.floor(count / 50), count))
  })

  it('depends on the seed only', () => {
    const texts = [7, 7, 8].map((seed) => JSON.stringify(generated(100, seed, real)))
    expect(texts[0]).toBe(texts[1])
    expect(texts[0]).not.toBe(texts[2])
  })

  it('has about forty events per month', () => {
    const months = generated(1000, 1, real).events.map(({ date }) => monthOf(date))
    const counts = [...new Set(months)].map(
      (month) => months.filter((other) => other === month).length,
    )
    expect(Math.min(...counts.slice(0, -2))).toBeGreaterThanOrEqual(20)
    expect(Math.max(...counts)).toBeLessThanOrEqual(60)
  })

  it('is about as rich as the real story, raw and compressed', () => {
    const [own, model] = [generated(27, 1, real), real].map((timeline) =>
      Buffer.from(JSON.stringify(timeline)),
    )
    expect(own && model && own.length / model.length).toBeCloseTo(1, 0)
    expect(
      own && model && brotliCompressSync(own).length / brotliCompressSync(model).length,
    ).toBeCloseTo(1, 0)
  })
})
