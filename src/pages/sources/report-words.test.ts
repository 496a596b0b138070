import { describe, expect, it } from 'vitest'
import { aStory } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { reportingOf } from '../../domain/reporting'
import { nameOfRow, summaryOf, tallyInWords } from './report-words'

const table = reportingOf(aStory(exampleFile))

describe('report words', () => {
  it('count the sources and roots of an event', () => {
    expect(table.events.map(tallyInWords)).toEqual([
      '1 source, 1 first-hand, 1 root',
      '3 sources, 1 first-hand, 3 roots, 1 repeat',
      '4 sources, 1 first-hand, 2 roots, 2 repeats',
      '1 source, 1 root, 1 repeat',
    ])
  })

  it('sum up the story', () => {
    expect(summaryOf(table, 6)).toBe(
      '4 events rest on 6 sources, but these have only 4 roots: 3 speak at first hand, 1 report something of their own, and 2 only repeat another.',
    )
    expect(summaryOf({ ...table, roots: 6, rootsUncited: 2 }, 9)).toBe(
      '4 events rest on 6 sources: 3 speak at first hand, 1 report something of their own, and 2 only repeat another. 2 roots are known only through those who repeat them. The other 3 sources stand behind cast cards or behind other sources.',
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
