// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anEvent, aStory } from '../../../test/builders'
import { railOf } from '../../domain/rail'
import type { EventId } from '../../content/schema'
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
const wentTo = () => onGo.mock.calls.map(([id]) => id)
const slider = () => screen.getByRole('slider', { name: 'Place in the story' })

function draw({
  drawn = all,
  reading = all[0],
  orientation = 'horizontal',
}: {
  drawn?: readonly EventId[]
  reading?: EventId | undefined
  orientation?: 'vertical' | 'horizontal'
} = {}) {
  const drawing = (now: EventId | undefined) => (
    <Rail
      rail={rail}
      drawn={drawn}
      reading={now}
      total={all.length}
      orientation={orientation}
      onGo={onGo}
      onEnter={onEnter}
    />
  )
  const { rerender } = render(drawing(reading))
  return { read: (id: EventId | undefined) => rerender(drawing(id)) }
}

describe('the rail', () => {
  beforeEach(() => {
    onGo.mockClear()
    onEnter.mockClear()
    // jsdom has no layout: every drawing is as long as 30 days of 10 pixels, and holds no pointer.
    Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 300, 300)
    Element.prototype.setPointerCapture = vi.fn<() => void>()
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it('is one slider whose value is the event that is read', () => {
    draw({ reading: film, orientation: 'vertical' })
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      '28 April 2025, as announced beforehand, A film is announced, event 3 of 4',
    )
    expect(slider()).toHaveAttribute('aria-orientation', 'vertical')
    expect([
      slider().getAttribute('aria-valuemin'),
      slider().getAttribute('aria-valuenow'),
      slider().getAttribute('aria-valuemax'),
    ]).toEqual(['1', '3', '4'])
  })

  it('leads to every event under a thumb that goes along it, to the last one at its end', () => {
    draw({ reading: undefined })
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
    expect(wentTo()).toEqual(all)
  })

  it('minds the finger that pressed it, and no other', () => {
    draw({ reading: undefined })
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
    expect(wentTo()).toEqual([])
    fireEvent.pointerUp(slider(), { pointerId: 1, pointerType: 'mouse', clientX: 0, clientY: 5 })
    expect(wentTo()).toEqual([all[0]])
  })

  it('goes on reading at its event with Enter', async () => {
    draw({ reading: film })
    act(() => slider().focus())
    await userEvent.keyboard('{Enter}')
    expect(onEnter).toHaveBeenCalledExactlyOnceWith(film)
    expect(onGo).not.toHaveBeenCalled()
  })

  it('counts what is drawn and says the place in the whole story', () => {
    draw({ drawn: without('fair'), reading: film })
    expect(slider()).toHaveAttribute('aria-valuenow', '2')
    expect(slider()).toHaveAttribute('aria-valuemax', '3')
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      '28 April 2025, as announced beforehand, A film is announced, event 3 of 4',
    )
  })

  it('has nowhere to go where no event is drawn', async () => {
    draw({ drawn: [], reading: undefined })
    expect(slider()).toHaveAttribute('aria-disabled', 'true')
    expect(slider()).toHaveAttribute('aria-valuetext', 'No event')
    fireEvent.keyDown(slider(), { key: 'End' })
    fireEvent.pointerDown(slider(), { clientX: 150, isPrimary: true })
    expect(wentTo()).toEqual([])
  })

  describe('by keyboard', () => {
    it('goes from event to event over those that are left out, keeping the focus', async () => {
      draw({ drawn: without('fair') })
      await userEvent.tab()
      await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Home}')
      expect(wentTo()).toEqual(['film', 'cast', 'script'])
      expect(slider()).toHaveFocus()
    })

    it('leaves the page all other keys, those with a modifier, and all keys while the focus is elsewhere', async () => {
      draw()
      await userEvent.keyboard('{ArrowRight}{End}')
      await userEvent.tab()
      for (const key of [
        { key: 'Enter' },
        { key: ' ' },
        { key: 'ArrowLeft', altKey: true },
        { key: 'End', ctrlKey: true },
      ]) {
        expect(fireEvent.keyDown(slider(), key)).toBe(true) // nobody prevented what the browser does
      }
      expect(wentTo()).toEqual([])
      expect(fireEvent.keyDown(slider(), { key: 'End' })).toBe(false)
    })

    it('stays at the event it went to until the reader scrolls, though another one crosses the line of reading', async () => {
      vi.stubGlobal('scrollY', 500)
      const { read } = draw({ reading: script })
      await userEvent.tab()
      await userEvent.keyboard('{ArrowRight}')
      read(film) // the short card of the fair lies above the line
      expect(slider()).toHaveAttribute('aria-valuetext', expect.stringContaining('At a fair'))
      vi.stubGlobal('scrollY', 900)
      fireEvent.scroll(window)
      read(cast)
      expect(slider()).toHaveAttribute('aria-valuetext', expect.stringContaining('Two leads'))
    })

    it('unfolds with the focus, and folds again at Escape and without it', async () => {
      draw()
      // jsdom shows the focus on fields only.
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
    const letGo = (clientX: number) => fireEvent.pointerUp(slider(), { clientX })

    it('goes to the drawn event nearest along the line, once for each', () => {
      draw({ drawn: without('cast') })
      press(30)
      move(42)
      move(140)
      move(150)
      move(295)
      letGo(295)
      move(30)
      expect(wentTo()).toEqual(['script', 'fair', 'film'])
    })

    it('tells events of one day apart by where they lie beside each other', () => {
      draw({ orientation: 'vertical' })
      fireEvent.pointerDown(slider(), { clientX: 150, clientY: 275, isPrimary: true })
      fireEvent.pointerUp(slider(), { clientX: 150, clientY: 275 })
      fireEvent.pointerDown(slider(), { clientX: 150, clientY: 275, isPrimary: true })
      fireEvent.pointerUp(slider(), { clientX: 190, clientY: 275 })
      expect(wentTo()).toEqual(['film', 'cast'])
    })

    it('does not go by another button or a second finger', () => {
      draw()
      press(290, { button: 2 })
      press(290, { isPrimary: false })
      expect(wentTo()).toEqual([])
    })

    it('does nothing as it is pressed, only as it is lifted or dragged', () => {
      for (const orientation of ['horizontal', 'vertical'] as const) {
        onGo.mockClear()
        draw({ orientation })
        const [rail = slider()] = screen.getAllByRole('slider').slice(-1)
        const at = (place: number) => ({
          clientX: orientation === 'horizontal' ? place : 150,
          clientY: orientation === 'horizontal' ? 5 : place,
          isPrimary: true,
          pointerType: 'mouse',
        })
        fireEvent.pointerDown(rail, at(150))
        fireEvent.pointerMove(rail, at(153))
        expect(wentTo()).toEqual([])
        fireEvent.pointerMove(rail, at(30))
        expect(wentTo()).toEqual(['script'])
      }
    })

    it('waits with a finger until it is lifted, and goes nowhere where the page takes it to scroll', () => {
      draw()
      press(150, { pointerType: 'touch' })
      expect(screen.getByText('At a fair')).toBeInTheDocument()
      fireEvent.pointerCancel(slider())
      expect(screen.queryByText('At a fair')).not.toBeInTheDocument()
      expect(wentTo()).toEqual([])
      press(150, { pointerType: 'touch' })
      letGo(152)
      expect(wentTo()).toEqual(['fair'])
    })

    it('goes along with a finger that moves along the line', () => {
      draw()
      press(150, { pointerType: 'touch' })
      move(154)
      expect(wentTo()).toEqual([])
      move(40)
      expect(wentTo()).toEqual(['script'])
    })
  })
})
