import { describe, expect, it } from 'vitest'
import { anEvent, aSource, aStory, sourceIn } from '../../test/builders'
import { saysPublisher, speakerOf } from './source-names'

const source = (fields: Parameters<typeof aSource>[0]) =>
  sourceIn(
    aStory({ sources: [aSource({ publisher: 'Deadline', ...fields })] }),
    'hello-film-finale',
  )

describe('a label names the publisher', () => {
  it.each([
    ['that begins with the name', { label: 'Deadline on the announcement' }, true],
    ['that begins with the name as an owner', { label: 'Deadline’s report' }, true],
    ['but not within another word', { label: 'Deadlines of the season' }, false],
    ['but not further on', { label: 'The report of Deadline' }, false],
    [
      'but not where the headline is shown',
      { label: 'Deadline on the announcement', headline: 'A film ends it' },
      false,
    ],
  ])('%s', (_name, fields, says) => expect(saysPublisher(source(fields))).toBe(says))
})

describe('the speaker of a source', () => {
  const story = aStory({
    sources: [
      aSource(),
      aSource({ id: 'memo', publisher: 'Netflix', via: 'hello-film-finale' }),
      aSource({ id: 'print', via: 'hello-film-finale' }),
    ],
    events: [
      anEvent({
        claims: [
          { text: 'A film ends the story.', sources: ['hello-film-finale', 'memo', 'print'] },
        ],
      }),
    ],
  })

  it.each([
    ['that was seen is its publisher', 'hello-film-finale', 'HELLO!'],
    ['that was not is its publisher and who reported it', 'memo', 'Netflix, as reported by HELLO!'],
    ['is named once where both are one', 'print', 'HELLO!'],
  ])('%s', (_name, id, words) => expect(speakerOf(story, sourceIn(story, id))).toBe(words))
})
