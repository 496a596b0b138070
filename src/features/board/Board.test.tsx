// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aStory, eventIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { inRouter } from '../../../test/in-router'
import { renderWithStory } from '../../../test/render-with-story'
import { boardAt } from '../../domain/board-view'
import { defaultView } from '../../domain/view'
import { Board } from './Board'

const story = aStory(exampleFile)
const rowsAt = (name?: string) =>
  boardAt(story, defaultView, name === undefined ? undefined : eventIn(story, name).id)

const answerTo = (question: string) => {
  const row = screen.getByText(question).parentElement
  if (!row) throw new Error(`The board does not ask "${question}".`)
  return within(row).getByRole('definition')
}

describe('Board', () => {
  beforeEach(() => window.history.replaceState(null, '', '/'))

  it('names every question in one line before any answer', () => {
    const { container } = render(<Board rows={rowsAt()} search="" />, { wrapper: inRouter() })
    expect(screen.queryByRole('term')).not.toBeInTheDocument()
    const labels = story.timeline.questions.map(({ label }) => label.toLowerCase())
    expect(container).toHaveTextContent(new RegExp(`^Still open: ${labels.join(', ')}$`, 'u'))
  })

  it('shows each answer with its standing, linked to the event that set it in the current view', () => {
    render(<Board rows={rowsAt('netflix-announces-film')} search="?person=kit-connor" />, {
      wrapper: inRouter(),
    })
    expect(answerTo('What about ending?')).toHaveTextContent('A film., Confirmed')
    expect(answerTo('What about title?')).toHaveTextContent('Open., Open')
    expect(screen.queryByText('What about books?')).not.toBeInTheDocument()
    // An answer may leave its question open.
    expect(screen.getByText(/^Still open: label title, .*, label books$/u)).toBeVisible()
    const link = screen.getByRole('link', { name: 'A film.' })
    expect(link).toHaveAttribute('href', '/event/netflix-announces-film/?person=kit-connor')
    expect(link).toHaveAttribute('title', 'Based on: Netflix announces a film')
  })

  it('keeps an answer until an event gives a newer one', () => {
    render(<Board rows={rowsAt('meeting')} search="" />, { wrapper: inRouter() })
    expect(answerTo('What about ending?')).toHaveTextContent('A fourth season., Hoped')
  })

  it('reports when an answer is followed', async () => {
    const onFollow = vi.fn<() => void>()
    render(<Board rows={rowsAt('meeting')} search="" onFollow={onFollow} />, {
      wrapper: inRouter(),
    })
    await userEvent.click(screen.getByRole('link', { name: 'A fourth season.' }))
    expect(onFollow).toHaveBeenCalledOnce()
    expect(window.location.pathname).toBe('/event/podcast-episode/')
  })

  it('links the answer to a question about the cast to the cast on that day', () => {
    const casting = aStory({
      ...exampleFile,
      questions: exampleFile.questions.map((question) =>
        question.id === 'ending' ? { ...question, page: 'cast' } : question,
      ),
    })
    const rows = (name: string) => boardAt(casting, defaultView, eventIn(casting, name).id)
    const { unmount } = renderWithStory(
      casting,
      <Board rows={rows('netflix-announces-film').slice(1)} search="" />,
    )
    expect(screen.queryByRole('link', { name: /^The cast/u })).not.toBeInTheDocument()
    unmount()
    renderWithStory(casting, <Board rows={rows('premiere')} search="" />)
    const link = within(answerTo('What about ending?')).getByRole('link', {
      name: 'The cast on 22 April 2025',
    })
    expect(link).toHaveAttribute('href', '/cast/?asof=2025-04-22')
    expect(screen.getAllByRole('link', { name: /^The cast/u })).toHaveLength(1)
  })
})
