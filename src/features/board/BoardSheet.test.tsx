// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { aStory, eventIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { inRouter } from '../../../test/in-router'
import { boardAt } from '../../domain/board-view'
import { defaultView } from '../../domain/view'
import { BoardAside } from './BoardAside'
import { BoardSheet } from './BoardSheet'
import { goToBoard } from '../../scroll/board-focus'

const story = aStory(exampleFile)
const reading = eventIn(story, 'netflix-announces-film')
const rows = boardAt(story, defaultView, reading.id)

describe('BoardSheet', () => {
  beforeEach(() => {
    window.history.replaceState(null, '', '/')
    render(
      <>
        <article data-reading="" aria-labelledby="title">
          <h3 id="title" tabIndex={-1}>
            Netflix announces a film
          </h3>
          <a href="#board">Go to the board</a>
        </article>
        <BoardSheet
          rows={rows}
          when="22 April 2025: Netflix announces a film"
          isAtEnd={false}
          search=""
        />
      </>,
      { wrapper: inRouter() },
    )
  })

  const opener = () => screen.getByRole('button', { name: /^Where things stood/u })

  it('is closed at first, with the number of confirmed answers on its button', () => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(opener()).toHaveTextContent('1 of 8 so far')
    expect(opener()).toHaveAttribute('aria-haspopup', 'dialog')
  })

  it('opens at the event being read', async () => {
    await userEvent.click(opener())
    const sheet = within(screen.getByRole('dialog', { name: 'Where things stood' }))
    expect(sheet.getByText('22 April 2025: Netflix announces a film')).toBeVisible()
    expect(sheet.getAllByRole('term')).toHaveLength(rows.filter(({ set }) => set).length)
  })

  it('opens by a key or a link, and gives the focus back to the event being read', async () => {
    act(() => expect(goToBoard()).toBe(true))
    expect(screen.getByRole('dialog')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.getByRole('heading', { level: 3 })).toHaveFocus()
  })

  it('closes with its button', async () => {
    await userEvent.click(opener())
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('closes when an answer is followed', async () => {
    await userEvent.click(opener())
    await userEvent.click(screen.getByRole('link', { name: 'A film.' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(window.location.pathname).toBe('/event/netflix-announces-film/')
  })
})

describe('the button of the board', () => {
  it('says above the first event that it shows the end', () => {
    render(<BoardSheet rows={rows} when="How things ended, 2026" isAtEnd search="" />)
    expect(screen.getByRole('button')).toHaveAccessibleName('Where things stood 1 of 8 in the end')
  })

  it('says at an event that it shows what is known so far', () => {
    render(<BoardSheet rows={rows} when="2026: an event" isAtEnd={false} search="" />)
    expect(screen.getByRole('button')).toHaveAccessibleName('Where things stood 1 of 8 so far')
  })
})

describe('BoardAside', () => {
  it.each([
    ['Escape', '{Escape}'],
    ['its button', '{Tab}{Enter}'],
  ])('takes the focus and gives it back by %s', async (_name, keys) => {
    const user = userEvent.setup()
    const drawn = (
      <>
        <article data-reading="" aria-labelledby="title">
          <h3 id="title" tabIndex={-1}>
            Netflix announces a film
          </h3>
          <a href="#board">Go to the board</a>
        </article>
        <BoardAside
          rows={rows}
          when="22 April 2025: Netflix announces a film"
          isAtEnd={false}
          search=""
        />
      </>
    )
    render(drawn, { wrapper: inRouter() })
    const board = screen.getByRole('region', { name: 'Where things stood' })
    expect(goToBoard()).toBe(true)
    expect(board).toHaveFocus()
    await user.keyboard(keys)
    expect(screen.getByRole('heading', { level: 3 })).toHaveFocus()
    const link = screen.getByRole('link', { name: 'Go to the board' })
    link.focus()
    goToBoard()
    goToBoard() // pressed twice
    await user.keyboard(keys)
    expect(link).toHaveFocus()
  })

  it('names the event being read and shows the answers at that point', () => {
    render(
      <BoardAside
        rows={rows}
        when="22 April 2025: Netflix announces a film"
        isAtEnd={false}
        search=""
      />,
      {
        wrapper: inRouter(),
      },
    )
    const aside = within(screen.getByRole('region', { name: 'Where things stood' }))
    expect(aside.getByText('22 April 2025: Netflix announces a film')).toBeVisible()
    expect(aside.getByRole('link', { name: 'A film.' })).toBeVisible()
  })
})
