// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aSource, aStory, eventIn } from '../../../test/builders'
import { PlainEvent } from './PlainEvent'

describe('PlainEvent', () => {
  it('isolates a publisher written from right to left', () => {
    const story = aStory({ sources: [aSource({ publisher: 'הארץ' })] })
    render(<PlainEvent story={story} event={eventIn(story, 'netflix-announces-film')} />)
    expect(screen.getByText(/הארץ/u).textContent).toMatch(/^\u2068הארץ\u2069: /u)
  })
})
