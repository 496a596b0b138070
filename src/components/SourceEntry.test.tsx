// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { aSource, aStory, sourceIn } from '../../test/builders'
import { renderWithStory } from '../../test/render-with-story'
import { SourceEntry } from './SourceEntry'

describe('SourceEntry', () => {
  it.each([
    [
      'the publisher and the headline',
      { publisher: 'HELLO!', headline: 'HELLO! was first', label: 'HELLO! on the film' },
      'HELLO!HELLO! was first',
    ],
    [
      'the label alone when it begins with the publisher',
      { publisher: 'HELLO!', label: 'HELLO! on the film' },
      'HELLO! on the film',
    ],
    [
      'the label alone when it begins with the publisher’s',
      { publisher: 'Deadline', label: 'Deadline’s report' },
      'Deadline’s report',
    ],
    [
      'both when the label begins with a longer word',
      { publisher: 'Dead', label: 'Deadline on the film' },
      'DeadDeadline on the film',
    ],
    [
      'both when the label names someone else',
      { publisher: 'Netflix Tudum', label: 'An interview' },
      'Netflix TudumAn interview',
    ],
  ])('names %s', (_, fields, words) => {
    const story = aStory({ sources: [aSource(fields)] })
    const { container } = renderWithStory(
      story,
      <SourceEntry source={sourceIn(story, 'hello-film-finale')} />,
    )
    expect(container.textContent).toMatch(new RegExp(`^${words} \\(opens in a new tab\\)`, 'u'))
  })
})
