// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aStory, eventIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { renderWithStory } from '../../../test/render-with-story'
import { Turn } from './Turn'

const turn = { from: 'A fourth season', to: 'A feature film' }
const story = aStory({
  ...exampleFile,
  events: exampleFile.events.map((event) =>
    event.id === 'netflix-announces-film' ? { ...event, turn } : event,
  ),
})

describe('the turn of a story', () => {
  it('strikes out what was hoped for, and says what came instead and what that day confirmed', () => {
    renderWithStory(story, <Turn event={eventIn(story, 'netflix-announces-film')} />)
    expect(screen.getByRole('deletion')).toHaveTextContent('A fourth season')
    expect(screen.getByRole('insertion')).toHaveTextContent('A feature film.')
    expect(screen.getByText('0 → 1')).toBeVisible()
    expect(screen.getByText('of 8 confirmed in one day')).toBeVisible()
  })

  it('is shown before no other event', () => {
    const { container } = renderWithStory(story, <Turn event={eventIn(story, 'meeting')} />)
    expect(container).toBeEmptyDOMElement()
  })
})
