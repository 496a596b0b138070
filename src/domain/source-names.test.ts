import { describe, expect, it } from 'vitest'
import { aSource, aStory, sourceIn } from '../../test/builders'
import { saysPublisher } from './source-names'

const source = (fields: Parameters<typeof aSource>[0]) => sourceIn(aStory({ sources: [aSource({ publisher: 'Deadline', ...fields })] }), 'hello-film-finale')

describe('a label says the publisher', () => {
  it.each([
    ['that begins with the name', { label: 'Deadline on the announcement' }, true],
    ['that begins with the name as an owner', { label: 'Deadline’s report' }, true],
    ['but not within another word', { label: 'Deadlines of the season' }, false],
    ['but not further on', { label: 'The report of Deadline' }, false],
    ['but not where the headline is shown', { label: 'Deadline on the announcement', headline: 'A film ends it' }, false],
  ])('%s', (_name, fields, says) => expect(saysPublisher(source(fields))).toBe(says))
})
