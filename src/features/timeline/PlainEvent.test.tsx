// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aSource, aStory, eventIn } from '../../../test/builders'
import { renderWithStory } from '../../../test/render-with-story'
import { PlainEvent } from './PlainEvent'

describe('PlainEvent', () => {
  it('isolates a publisher written from right to left', () => {
    const story = aStory({ sources: [aSource({ publisher: 'הארץ' })] })
    renderWithStory(story, <PlainEvent event={eventIn(story, 'netflix-announces-film')} />)
    expect(screen.getByText(/הארץ/u).textContent).toMatch(/^\u2068הארץ\u2069: /u)
  })
})
