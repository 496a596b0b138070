import { expect, it } from 'vitest'
import { resample } from './screencast'

const shots = [100, 130, 250].map((at) => ({ at, jpeg: `shot at ${at}` }))

it('shows at each time the last shot until then, and the first before it', () => {
  expect(resample(shots, { from: 70, every: 60, count: 5 })).toEqual([
    'shot at 100',
    'shot at 130',
    'shot at 130',
    'shot at 250',
    'shot at 250',
  ])
})
