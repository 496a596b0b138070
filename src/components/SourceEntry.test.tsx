// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { anEvent, aSource, aStory, sourceIn } from '../../test/builders'
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

  it.each<[string, Partial<Parameters<typeof aSource>[0]>, string | undefined]>([
    ['to read', {}, 'Read'],
    ['to watch', { medium: 'watch' }, 'Watch'],
    ['to listen to', { medium: 'listen' }, 'Listen'],
    ['to read in another language', { language: 'de' }, 'Read in German'],
    ['in a language without a name here', { language: 'fy' }, 'Read in fy'],
    ['not seen', { via: 'other' }, undefined],
    ['not seen, in another language', { via: 'other', language: 'de' }, 'In German'],
    ['not seen but known to be a video', { via: 'other', medium: 'watch' }, 'Watch'],
  ])('says of a source %s how to take it in', (_, fields, words) => {
    const story = aStory({
      sources: [aSource(fields), aSource({ id: 'other' })],
      events: [anEvent({ claims: [{ text: 'A film.', sources: ['hello-film-finale', 'other'] }] })],
    })
    renderWithStory(story, <SourceEntry source={sourceIn(story, 'hello-film-finale')} />)
    const said = screen.queryByText(/^(?:Read|Watch|Listen|In)\b/u)
    expect(said?.textContent).toBe(words)
  })
})
