// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aStory } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { renderWithStory } from '../../../test/render-with-story'
import { announceDelay } from '../../browser/announcer'
import type { EventId } from '../../content/schema'
import { Announcer } from '../../ui/Announcer'
import { PlayerOpener } from './PlayerOpener'
import { AsOfPlayer } from './AsOfPlayer'
import { pace } from './use-player'
import { en } from '../../messages/en'

const story = aStory(exampleFile)
const days = ['2024-10-03', '2025-02-28', '2025-04-22', '2025-04-23'] as const

/** Renders the player with a parent that keeps the date. */
function draw(asof: string, { playsAtOnce = false } = {}) {
  const onAsof = vi.fn<(asof: string | undefined) => void>()
  const onStep = vi.fn<(day: string, came: readonly EventId[]) => void>()
  function Page() {
    const [current, setCurrent] = useState<string | undefined>(asof)
    return (
      <>
        <p id="shown" tabIndex={-1}>
          4 of 4 events.
        </p>
        {current && (
          <AsOfPlayer
            asof={current}
            onStep={onStep}
            playsAtOnce={playsAtOnce}
            onAsof={(next) => {
              onAsof(next)
              setCurrent(next)
            }}
          />
        )}
        <Announcer />
      </>
    )
  }
  renderWithStory(story, <Page />)
  return { onAsof, onStep, asked: () => onAsof.mock.calls.map(([asof]) => asof) }
}

const player = () => screen.getByRole('group', { name: en.player.label })
const button = (name: string) => within(player()).getByRole('button', { name })
const slider = () => within(player()).getByRole('slider', { name: en.player.day })
const press = (name: string) => fireEvent.click(button(name))
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
const announcement = () => {
  wait(announceDelay)
  return screen.getByRole('status').textContent
}

describe('AsOfPlayer', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('shows the date, what changed on it, and how much was confirmed', () => {
    draw('2025-04-22')
    expect(within(player()).getByText('22 April 2025')).toHaveAttribute('datetime', '2025-04-22')
    expect(player()).toHaveTextContent(
      'New: “Netflix announces a film”. Label ending: now “A film”, confirmed, and 1 more change.',
    )
    expect(player()).toHaveTextContent('1 of 8 confirmed')
    expect(slider()).toHaveValue('2')
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      '22 April 2025: New: “Netflix announces a film”. Label ending: now “A film”, confirmed, and 1 more change.',
    )
  })

  it.each([
    ['2025-03', '1', '28 February 2025'],
    ['2025-04', '3', '23 April 2025'],
    ['2026', '3', '23 April 2025'],
  ])('at %s, shows the last step before it', (asof, place, day) => {
    draw(asof)
    expect(slider()).toHaveValue(place)
    expect(within(player()).getByText(day)).toBeVisible()
  })

  it('says that nothing was known before the first step, and steps into the story', () => {
    const { asked } = draw('2024-10-02')
    expect(player()).toHaveTextContent('Nothing was known yet.')
    expect(within(player()).getByText('2 October 2024')).toBeVisible()
    expect(slider()).toHaveAttribute('aria-valuetext', 'Nothing was known yet.')
    expect(button('Step back')).toHaveAttribute('aria-disabled', 'true')
    press('Step forward')
    expect(asked()).toEqual(['2024-10-03'])
  })

  it('steps forward and back, reports the events, and announces what is new', () => {
    const { asked, onStep } = draw(days[0])
    press('Step forward')
    expect(announcement()).toBe('28 February 2025: New: “A meeting in a café”.')
    press('Step forward')
    press('Step back')
    expect(asked()).toEqual([days[1], days[2], days[1]])
    expect(onStep.mock.calls).toEqual([
      [days[1], ['meeting']],
      [days[2], ['netflix-announces-film']],
      [days[1], ['meeting']],
    ])
  })

  it('stops at both ends of the story, and its buttons keep the focus', () => {
    const { asked } = draw(days[2])
    button('Step forward').focus()
    press('Step forward')
    press('Step forward')
    expect(asked()).toEqual([days[3]])
    expect(button('Step forward')).toHaveFocus()
    expect(button('Step forward')).toHaveAttribute('aria-disabled', 'true')
  })

  it('does not announce steps made with the slider, which speaks for itself', () => {
    const { asked } = draw(days[0])
    const before = announcement()
    fireEvent.change(slider(), { target: { value: '3' } })
    expect(asked()).toEqual([days[3]])
    expect(announcement()).toBe(before)
  })

  it('plays to the end and announces each step, and the end', () => {
    const { asked } = draw(days[0])
    press('Play')
    expect(button('Pause')).toBeVisible()
    expect(asked()).toEqual([days[1]])
    wait(pace)
    expect(asked()).toEqual([days[1], days[2]])
    expect(announcement()).toMatch(/^22 April 2025: /u)
    wait(pace)
    expect(asked()).toEqual([days[1], days[2], days[3]])
    expect(button('Play')).toBeVisible()
    expect(announcement()).toMatch(/^23 April 2025: .* This is the end of the story\.$/u)
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/ This is the end of the story\.$/u),
    )
    wait(10 * pace)
    expect(asked()).toHaveLength(3)
  })

  it('plays again from the start when it is at the end', () => {
    const { asked } = draw('2025')
    press('Play')
    expect(asked()).toEqual([days[0]])
    expect(button('Pause')).toBeVisible()
  })

  it.each<[string, () => unknown]>([
    ['when paused', () => press('Pause')],
    ['on Escape', () => fireEvent.keyDown(button('Pause'), { key: 'Escape' })],
    ['on a manual step', () => press('Step back')],
    ['when the slider is moved', () => fireEvent.change(slider(), { target: { value: '0' } })],
    [
      'when the tab is hidden',
      () => {
        vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
        act(() => void document.dispatchEvent(new Event('visibilitychange')))
      },
    ],
  ])('stops %s', (_when, stop) => {
    const { asked } = draw(days[0])
    press('Play')
    stop()
    expect(button('Play')).toBeVisible()
    const steps = asked().length
    wait(10 * pace)
    expect(asked()).toHaveLength(steps)
  })

  it('keeps playing on any other key', () => {
    draw(days[0])
    press('Play')
    fireEvent.keyDown(button('Pause'), { key: 'ArrowDown' })
    expect(button('Pause')).toBeVisible()
  })

  it('returns to the whole story and focuses the result count', () => {
    const { asked } = draw(days[1])
    press('Back to the whole story')
    expect(asked()).toEqual([undefined])
    expect(screen.queryByRole('group')).not.toBeInTheDocument()
    act(() => void vi.advanceTimersToNextFrame())
    expect(screen.getByText('4 of 4 events.')).toHaveFocus()
  })
})

describe('PlayerOpener', () => {
  it('starts on the first day', () => {
    const onOpen = vi.fn<(day: string) => void>()
    renderWithStory(story, <PlayerOpener onPrepare={() => {}} onOpen={onOpen} />)
    fireEvent.click(screen.getByRole('button', { name: 'Watch it unfold' }))
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('2024-10-03')
  })
})
