import { expect, it } from 'vitest'
import { flakesOf } from './winter'

it('has one snowflake for each week, all in different places', () => {
  const flakes = flakesOf(8)
  expect(flakes).toHaveLength(8)
  expect(new Set(flakes)).toHaveProperty('size', 8)
})

it('has no more flakes than fit over the snow', () => {
  expect(flakesOf(200)).toHaveLength(16)
})
