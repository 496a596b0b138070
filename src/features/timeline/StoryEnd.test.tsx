// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { anEvent, aStory } from '../../../test/builders'
import { renderWithStory } from '../../../test/render-with-story'
import { StoryEnd } from './StoryEnd'

const story = aStory({
  events: [anEvent({ date: '[2025-04-21..2025-04-22]' })],
  afterwards: [{ text: 'The book came out.', sources: ['hello-film-finale'] }],
})
const section = () => screen.queryByRole('region', { name: 'What came after' })

describe('the end of the story', () => {
  it('names its last possible day', () => {
    renderWithStory(story, <StoryEnd isFiltered={false} />)
    expect(screen.getByText('This timeline ends on 22 April 2025.')).toBeVisible()
  })

  it('says how the questions ended and has one leaf per event', () => {
    const { container } = renderWithStory(story, <StoryEnd isFiltered={false} />)
    const total = story.timeline.questions.length
    expect(screen.getByText(`0 of ${total} questions answered.`)).toBeVisible()
    expect(container.querySelectorAll('use')).toHaveLength(story.events.length)
  })

  it('counts an answer that leaves its question open as no answer', () => {
    const [first, second, third] = aStory().timeline.questions
    const answers = [
      { question: first?.id ?? '', answer: 'A film.', standing: 'confirmed' as const },
      { question: second?.id ?? '', answer: 'Its name.', standing: 'planned' as const },
      { question: third?.id ?? '', answer: 'Open.', standing: 'open' as const },
    ].map((answer) => ({ ...answer, sources: ['hello-film-finale'] }))
    renderWithStory(aStory({ events: [anEvent({ answers })] }), <StoryEnd isFiltered={false} />)
    expect(screen.getByText(/^2 of \d+ questions answered, 1 of them confirmed\.$/u)).toBeVisible()
  })

  it('lists what came after with its sources', () => {
    renderWithStory(story, <StoryEnd isFiltered={false} />)
    const after = within(section() ?? document.body)
    expect(after.getByRole('listitem')).toHaveTextContent('The book came out.')
    expect(after.getByRole('link', { name: /^HELLO!, 22 April 2025/u })).toBeVisible()
  })

  it('says nothing of it in a filtered view, or where there is nothing', () => {
    const { unmount } = renderWithStory(story, <StoryEnd isFiltered />)
    expect(section()).not.toBeInTheDocument()
    expect(screen.queryByText(/questions answered/u)).not.toBeInTheDocument()
    unmount()
    renderWithStory(aStory(), <StoryEnd isFiltered={false} />)
    expect(section()).not.toBeInTheDocument()
  })
})
