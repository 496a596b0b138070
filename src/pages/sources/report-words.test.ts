import { describe, expect, it } from 'vitest'
import { aStory } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { reportingOf } from '../../domain/reporting'
import { nameOfRow, summaryOf, tallyInWords } from './report-words'

const table = reportingOf(aStory(exampleFile))

describe('report words', () => {
  it('count the sources and originals of an event', () => {
    expect(table.events.map(tallyInWords)).toEqual([
      '1 source, 1 first-hand, 1 original',
      '3 sources, 1 first-hand, 3 originals, 1 repeat',
      '4 sources, 1 first-hand, 2 originals, 2 repeats',
      '1 source, 1 original, 1 repeat',
    ])
  })

  it('sum up the story', () => {
    expect(summaryOf(table, 6)).toBe(
      '4 events cite 6 sources: 3 first-hand, 1 report that adds something new, and 2 reports that only repeat another source. Together these sources go back to 4 originals.',
    )
    expect(summaryOf({ ...table, roots: 6, rootsUncited: 2 }, 9)).toBe(
      '4 events cite 6 sources: 3 first-hand, 1 report that adds something new, and 2 reports that only repeat another source. 2 originals are known only through the reports that repeat them. 3 more sources are cited only on cast cards or by other sources.',
    )
  })

  it('name a row by its publisher, or by how many it contains', () => {
    expect([...table.firstHand, ...table.reports].map(nameOfRow)).toEqual([
      'Netflix Tudum',
      'The Podcast',
      'See-Saw Films',
      '3 others, two events each',
    ])
  })
})
