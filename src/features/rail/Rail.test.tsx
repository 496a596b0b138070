// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anEvent, aStory } from '../../../test/builders'
import { railOf } from '../../domain/rail'
import type { EventId } from '../../content/schema'
import { StoryContext } from '../../components/story-context'
import { Rail } from './Rail'

const story = aStory({
  scope: '2025-04',
  events: [
    anEvent({
      id: 'script',
      type: 'interview',
      date: '2025-04-03',
      planned: true,
      title: 'The script is written',
    }),
    anEvent({
      id: 'fair',
      type: 'appearance',
      date: '[2025-04-14..2025-04-17]',
      planned: true,
      title: 'At a fair',
    }),
    anEvent({ id: 'film', date: '2025-04-28', planned: true, title: 'A film is announced' }),
    anEvent({ id: 'cast', type: 'casting', date: '2025-04-28', planned: true, title: 'Two leads' }),
  ],
})
const rail = railOf(story)
const all = story.events.map(({ id }) => id)
const [script, , film, cast] = all
const without = (...names: readonly string[]) => all.filter((id) => !names.includes(id))

const onGo = vi.fn<(id: EventId) => void>()
const onEnter = vi.fn<(id: EventId) => void>()
const visited = () => onGo.mock.calls.map(([id]) => id)
const slider = () => screen.getByRole('slider', { name: 'Place in the story' })

function renderRail({
  drawn = all,
  reading = all[0],
  orientation = 'horizontal',
}: {
  drawn?: readonly EventId[]
  reading?: EventId | undefined
  orientation?: 'vertical' | 'horizontal'
} = {}) {
  const ui = (now: EventId | undefined) => (
    <StoryContext value={story}>
      <Rail
        rail={rail}
        drawn={drawn}
        reading={now}
        total={all.length}
        orientation={orientation}
        onGo={onGo}
        onEnter={onEnter}
      />
    </StoryContext>
  )
  const { rerender } = render(ui(reading))
  return { read: (id: EventId | undefined) => rerender(ui(id)) }
}

describe('Rail', () => {
  beforeEach(() => {
    onGo.mockClear()
    onEnter.mockClear()
    // jsdom has no layout: 300 pixels represent 30 days. It has no pointer capture either.
    Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 300, 300)
    Element.prototype.setPointerCapture = vi.fn<() => void>()
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it('is a slider with the event being read as its value', () => {
    renderRail({ reading: film, orientation: 'vertical' })
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      '28 April 2025, as announced, A film is announced, event 3 of 4',
    )
    expect(slider()).toHaveAttribute('aria-orientation', 'vertical')
    expect([
      slider().getAttribute('aria-valuemin'),
      slider().getAttribute('aria-valuenow'),
      slider().getAttribute('aria-valuemax'),
    ]).toEqual(['1', '3', '4'])
  })

  it('reaches every event when dragged, the last one at the very end', () => {
    renderRail({ reading: undefined })
    fireEvent.pointerDown(slider(), {
      pointerId: 1,
      isPrimary: true,
      button: 0,
      pointerType: 'mouse',
      clientX: 0,
      clientY: 5,
    })
    for (let x = 1; x <= 300; x += 1)
      fireEvent.pointerMove(slider(), {
        pointerId: 1,
        isPrimary: true,
        pointerType: 'mouse',
        clientX: x,
        clientY: 5,
      })
    expect(visited()).toEqual(all)
  })

  it('follows only the finger that pressed it', () => {
    renderRail({ reading: undefined })
    fireEvent.pointerDown(slider(), {
      pointerId: 1,
      isPrimary: true,
      button: 0,
      pointerType: 'mouse',
      clientX: 0,
      clientY: 5,
    })
    fireEvent.pointerMove(slider(), {
      pointerId: 2,
      pointerType: 'touch',
      clientX: 300,
      clientY: 5,
    })
    fireEvent.pointerUp(slider(), { pointerId: 2, pointerType: 'touch', clientX: 300, clientY: 5 })
    expect(visited()).toEqual([])
    fireEvent.pointerUp(slider(), { pointerId: 1, pointerType: 'mouse', clientX: 0, clientY: 5 })
    expect(visited()).toEqual([all[0]])
  })

  it('continues reading at its event on Enter', async () => {
    renderRail({ reading: film })
    act(() => slider().focus())
    await userEvent.keyboard('{Enter}')
    expect(onEnter).toHaveBeenCalledExactlyOnceWith(film)
    expect(onGo).not.toHaveBeenCalled()
  })

  it('counts the filtered events and says the position in the whole story', () => {
    renderRail({ drawn: without('fair'), reading: film })
    expect(slider()).toHaveAttribute('aria-valuenow', '2')
    expect(slider()).toHaveAttribute('aria-valuemax', '3')
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      '28 April 2025, as announced, A film is announced, event 3 of 4',
    )
  })

  it('is disabled when no event is shown', async () => {
    renderRail({ drawn: [], reading: undefined })
    expect(slider()).toHaveAttribute('aria-disabled', 'true')
    expect(slider()).toHaveAttribute('aria-valuetext', 'No event')
    fireEvent.keyDown(slider(), { key: 'End' })
    fireEvent.pointerDown(slider(), { clientX: 150, isPrimary: true })
    expect(visited()).toEqual([])
  })

  describe('by keyboard', () => {
    it('moves between the filtered events and keeps the focus', async () => {
      renderRail({ drawn: without('fair') })
      await userEvent.tab()
      await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Home}')
      expect(visited()).toEqual(['film', 'cast', 'script'])
      expect(slider()).toHaveFocus()
    })

    it('ignores other keys, keys with modifiers, and any key without focus', async () => {
      renderRail()
      await userEvent.keyboard('{ArrowRight}{End}')
      await userEvent.tab()
      for (const key of [
        { key: 'Enter' },
        { key: ' ' },
        { key: 'ArrowLeft', altKey: true },
        { key: 'End', ctrlKey: true },
      ]) {
        expect(fireEvent.keyDown(slider(), key)).toBe(true) // true: not prevented
      }
      expect(visited()).toEqual([])
      expect(fireEvent.keyDown(slider(), { key: 'End' })).toBe(false)
    })

    it('stays at the chosen event until the reader scrolls, even if another one crosses the reading line', async () => {
      vi.stubGlobal('scrollY', 500)
      const { read } = renderRail({ reading: script })
      await userEvent.tab()
      await userEvent.keyboard('{ArrowRight}')
      read(film) // the short card above it ends before the reading line
      expect(slider()).toHaveAttribute('aria-valuetext', expect.stringContaining('At a fair'))
      vi.stubGlobal('scrollY', 900)
      fireEvent.scroll(window)
      read(cast)
      expect(slider()).toHaveAttribute('aria-valuetext', expect.stringContaining('Two leads'))
    })

    it('unfolds on focus, and folds on Escape or blur', async () => {
      renderRail()
      // jsdom matches :focus-visible on fields only.
      const matches = slider().matches.bind(slider())
      vi.spyOn(slider(), 'matches').mockImplementation((selector) =>
        matches(selector === ':focus-visible' ? ':focus' : selector),
      )
      const bubble = () => screen.queryByText('The script is written')
      expect(bubble()).not.toBeInTheDocument()
      await userEvent.tab()
      expect(bubble()).toBeInTheDocument()
      await userEvent.keyboard('{Escape}')
      expect(bubble()).not.toBeInTheDocument()
      await userEvent.keyboard('{ArrowRight}')
      expect(screen.getByText('At a fair')).toBeInTheDocument()
      await userEvent.tab()
      expect(screen.queryByText('At a fair')).not.toBeInTheDocument()
    })
  })

  describe('by pointer', () => {
    const press = (clientX: number, more: PointerEventInit = {}) =>
      fireEvent.pointerDown(slider(), { clientX, isPrimary: true, pointerType: 'mouse', ...more })
    const move = (clientX: number) => fireEvent.pointerMove(slider(), { clientX })
    const release = (clientX: number) => fireEvent.pointerUp(slider(), { clientX })

    it('goes to the nearest event along the line, once each', () => {
      renderRail({ drawn: without('cast') })
      press(30)
      move(42)
      move(140)
      move(150)
      move(295)
      release(295)
      move(30)
      expect(visited()).toEqual(['script', 'fair', 'film'])
    })

    it('separates events of one day by their lanes', () => {
      renderRail({ orientation: 'vertical' })
      fireEvent.pointerDown(slider(), { clientX: 150, clientY: 275, isPrimary: true })
      fireEvent.pointerUp(slider(), { clientX: 150, clientY: 275 })
      fireEvent.pointerDown(slider(), { clientX: 150, clientY: 275, isPrimary: true })
      fireEvent.pointerUp(slider(), { clientX: 190, clientY: 275 })
      expect(visited()).toEqual(['film', 'cast'])
    })

    it('ignores other buttons and further fingers', () => {
      renderRail()
      press(290, { button: 2 })
      press(290, { isPrimary: false })
      expect(visited()).toEqual([])
    })

    it('moves on release or drag, not on press', () => {
      for (const orientation of ['horizontal', 'vertical'] as const) {
        onGo.mockClear()
        renderRail({ orientation })
        const [rail = slider()] = screen.getAllByRole('slider').slice(-1)
        const at = (place: number) => ({
          clientX: orientation === 'horizontal' ? place : 150,
          clientY: orientation === 'horizontal' ? 5 : place,
          isPrimary: true,
          pointerType: 'mouse',
        })
        fireEvent.pointerDown(rail, at(150))
        fireEvent.pointerMove(rail, at(153))
        expect(visited()).toEqual([])
        fireEvent.pointerMove(rail, at(30))
        expect(visited()).toEqual(['script'])
      }
    })

    it('waits for the finger to lift, and does nothing if the page scrolls instead', () => {
      renderRail()
      press(150, { pointerType: 'touch' })
      expect(screen.getByText('At a fair')).toBeInTheDocument()
      fireEvent.pointerCancel(slider())
      expect(screen.queryByText('At a fair')).not.toBeInTheDocument()
      expect(visited()).toEqual([])
      press(150, { pointerType: 'touch' })
      release(152)
      expect(visited()).toEqual(['fair'])
    })

    it('follows a finger that moves along the line', () => {
      renderRail()
      press(150, { pointerType: 'touch' })
      move(154)
      expect(visited()).toEqual([])
      move(40)
      expect(visited()).toEqual(['script'])
    })
  })
})
