import { describe, expect, it } from 'vitest'
import {
  aCorrection,
  anEvent,
  aSource,
  aTimeline,
  type TimelineInput,
} from '../../../test/builders'
import {
  claimBy,
  expectOneProblem,
  problemsOf,
  secondSource,
  withEvent,
  type FaultCase,
} from '../../../test/content-file'

const event = 'event netflix-announces-film'

describe('dates', () => {
  const correctedOn = (date: string) => aTimeline({ corrections: [aCorrection({ date })] })
  const late = {
    events: [
      anEvent({ ...claimBy('hello-film-finale', 'gaytimes-production'), date: '2025-06-09' }),
    ],
  }
  it.each<FaultCase>([
    [
      'before the scope',
      withEvent({ date: '2024-09-30' }),
      event,
      'events[0].date',
      '"2024-09-30" is not within "2024-10/2025-07"',
    ],
    [
      'partly before the scope',
      withEvent({ date: '[2024-09-30,2024-10-01]' }),
      event,
      'events[0].date',
      'Fix the date, or widen the scope',
    ],
    [
      'partly after the scope',
      withEvent({ date: '2025', planned: true }),
      event,
      'events[0].date',
      '"2025" is not within',
    ],
    [
      'open, with the closed end outside the scope',
      withEvent({ date: '../2024-09' }),
      event,
      'events[0].date',
      '"../2024-09" is not within',
    ],
    [
      'of a scope without an end',
      aTimeline({ scope: '2024-10/..' }),
      'file',
      'scope',
      'Close the scope at both ends',
    ],
    [
      'of a scope without a beginning',
      aTimeline({ scope: '../2025-07' }),
      'file',
      'scope',
      'Close the scope at both ends',
    ],
    [
      'of the last edit, inexact',
      aTimeline({ updated: '2025-07' }),
      'file',
      'updated',
      'Write an exact day, such as "2025-07-21", instead of "2025-07"',
    ],
    [
      'of a correction, inexact',
      correctedOn('2025-07-20~'),
      'correction date-corrected',
      'corrections[0].date',
      'Write an exact day',
    ],
    [
      'of a correction after the last edit',
      correctedOn('2025-07-22'),
      'correction date-corrected',
      'corrections[0].date',
      'Set "updated" to "2025-07-22" or later, or fix this date: a correction is an edit.',
    ],
    [
      'of adding an event, inexact',
      withEvent({ added: '2025-07' }),
      event,
      'events[0].added',
      'Write an exact day, such as "2025-07-21", instead of "2025-07"',
    ],
    [
      'of adding an event after the last edit',
      withEvent({ added: '2025-07-22' }),
      event,
      'events[0].added',
      'Set "updated" to "2025-07-22" or later, or fix this date: an addition is an edit.',
    ],
    [
      'after all sources',
      withEvent({ date: '2025-04-23' }),
      event,
      'events[0].date',
      'Mark the event "planned": true, fix the date, or cite a later source: "2025-04-23" is after the newest source of its claims, "hello-film-finale" of "2025-04-22"',
    ],
    [
      'after the newest of two sources',
      aTimeline({ ...late, sources: [aSource(), { ...secondSource, published: '2025-05' }] }),
      event,
      'events[0].date',
      '"gaytimes-production" of "2025-05"',
    ],
    [
      'after the newest of two sources, in the other order',
      aTimeline({
        ...late,
        sources: [aSource({ published: '2025-06-01' }), { ...secondSource, published: '2025-05' }],
      }),
      event,
      'events[0].date',
      '"hello-film-finale" of "2025-06-01"',
    ],
  ])('%s', (...fault) => expectOneProblem(fault))

  it.each<[string, TimelineInput]>([
    ['that are planned', withEvent({ date: '2025-06-09', planned: true })],
    ['in the month of the source', withEvent({ date: '2025-04' })],
    [
      'before a source of inexact date',
      aTimeline({ ...late, sources: [aSource(), { ...secondSource, published: '2025-06' }] }),
    ],
    ['that fill the scope', aTimeline({ events: [anEvent({ date: '2024-10-01/2025-07-31' })] })],
    ['with an open end inside the scope', withEvent({ date: '2025-04/..' })],
    ['with an open beginning inside the scope', withEvent({ date: '../2025-04' })],
    ['in a scope of one month', aTimeline({ scope: '2025-04' })],
    ['of a correction on the day of the last edit', correctedOn('2025-07-21')],
  ])('%s pass', (_name, file) => {
    expect(problemsOf(file)).toEqual([])
  })
})
