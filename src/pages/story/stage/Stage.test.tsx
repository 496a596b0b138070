// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { MotionGlobalConfig } from 'framer-motion'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anEvent, aSource, aStory } from '../../../../test/builders'
import { exampleFile } from '../../../../test/example'
import { renderWithStory } from '../../../../test/render-with-story'
import { announceDelay } from '../../../browser/announcer'
import { framesOf, sentenceOf, timeOf } from '../../../domain/stage'
import { Stage } from './Stage'
import { StageOpener } from './StageOpener'

// Animations run in real time, which they take from here before the timers are fake.
vi.hoisted(() => {
  const later = globalThis.setTimeout
  globalThis.requestAnimationFrame = (draw) => Number(later(() => draw(performance.now()), 1))
})

const story = aStory(exampleFile)
const frames = framesOf(story)
const days = ['2024-10-03', '2025-02-28', '2025-04-22', '2025-04-23'] as const

async function draw(asof: string, { playsAtOnce = false, of = story } = {}) {
  const on = {
    onDay: vi.fn<(day: string) => void>(),
    onRead: vi.fn<(asof: string) => void>(),
    onClose: vi.fn<() => void>(),
  }
  renderWithStory(of, <Stage asof={asof} playsAtOnce={playsAtOnce} {...on} />)
  await settle()
  return { ...on, shown: () => on.onDay.mock.calls.map(([day]) => day) }
}

const button = (name: string) => screen.getByRole('button', { name })
const slider = () => screen.getByRole('slider', { name: 'Place in the story' })
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
/** Lets a scene leave and the next one come in. */
const settle = () =>
  act(async () => {
    for (let frame = 0; frame < 8; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve))
  })
const press = async (name: string) => {
  fireEvent.click(button(name))
  await settle()
}
const key = async (name: string, target: Element = button('Step forward')) => {
  fireEvent.keyDown(target, { key: name })
  await settle()
}
const at = () => Number(slider().getAttribute('aria-valuenow')) - 1
const announcement = async () => {
  await wait(announceDelay)
  return screen.getByRole('status').textContent
}
const likeReduced = (matches: boolean) =>
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (media) =>
      ({
        matches: matches && media.includes('reduced-motion'),
        media,
        addEventListener: () => {},
        removeEventListener: () => {},
        addListener: () => {},
        removeListener: () => {},
      }) as unknown as MediaQueryList,
  )

describe('Stage', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
    MotionGlobalConfig.skipAnimations = true
    likeReduced(false)
  })
  afterEach(() => {
    MotionGlobalConfig.skipAnimations = false
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('shows the day, the title, the key claim with its source, and what changed', async () => {
    await draw('2025-04-22')
    expect(screen.getByText('22 April 2025')).toHaveAttribute('datetime', '2025-04-22')
    expect(screen.getByRole('heading', { name: 'Netflix announces a film' })).toBeInTheDocument()
    expect(screen.getByText(/^Source: /u)).toBeInTheDocument()
    const [ending] = screen.getAllByRole('definition')
    expect(ending).toHaveTextContent('before: A fourth season.. now: A film., Confirmed')
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      '22 April 2025: Netflix announces a film. Label ending: now “A film”, confirmed, and 1 more change.',
    )
  })

  it('shows where each question stood', async () => {
    await draw('2025-04-22')
    const board = within(screen.getByRole('list', { name: 'Where things stood' }))
    const items = board.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(items[0]).toBe('Label ending: A film., Confirmed')
    expect(items).toContain('Label director: Open')
  })

  it('says where the date that was asked for is shown as another day, until a step', async () => {
    const { onRead } = await draw('2025-03-01')
    const note = 'Known on 1 March 2025: as on 28 February'
    expect(screen.getByText(note)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'A meeting in a café' })).toBeInTheDocument()
    await press('Read the story as it was known')
    expect(onRead).toHaveBeenLastCalledWith('2025-03-01')
    await press('Step forward')
    expect(screen.queryByText(note)).not.toBeInTheDocument()
    await press('Read the story as it was known')
    expect(onRead).toHaveBeenLastCalledWith('2025-02-28')
  })

  it('shows the beginning where nothing was known yet', async () => {
    await draw('2024-10-02')
    expect(screen.getByText(/^Nothing was known yet by 2 October 2024\./u)).toBeVisible()
    expect(at()).toBe(0)
  })

  it('steps with its buttons, which keep the focus, and announces each step once', async () => {
    const { shown } = await draw(days[0])
    button('Step forward').focus()
    await press('Step forward')
    expect(
      screen.getByRole('heading', { name: /^No report in our sources for/u }),
    ).toBeInTheDocument()
    await press('Step forward')
    expect(await announcement()).toBe('28 February 2025: A meeting in a café.')
    await press('Step back')
    await press('Step back')
    expect(shown()).toEqual([days[0], days[1], days[0], days[0]])
    await press('Step back')
    expect(shown()).toHaveLength(4)
    expect(button('Step back')).toHaveAttribute('aria-disabled', 'true')
    expect(button('Step forward')).toHaveFocus()
  })

  it('steps with arrow keys, Home and End, and plays with the space bar', async () => {
    await draw(days[0])
    await key('ArrowRight')
    await key('ArrowRight')
    await key('ArrowLeft')
    expect(at()).toBe(1)
    await key('End')
    expect(screen.getByRole('heading', { name: 'The end, for now' })).toBeInTheDocument()
    await key('Home')
    expect(at()).toBe(0)
    await key(' ', slider())
    expect(button('Pause')).toBeVisible()
    await key(' ', slider())
    expect(button('Play')).toBeVisible()
  })

  it('leaves keys with modifiers, and the space bar on a button, to the browser', async () => {
    await draw(days[0])
    expect(fireEvent.keyDown(slider(), { key: 'ArrowRight', altKey: true })).toBe(true)
    expect(fireEvent.keyDown(button('Step forward'), { key: ' ' })).toBe(true)
    expect(at()).toBe(0)
  })

  it('steps by a swipe across, not along', async () => {
    await draw(days[0])
    const scene = screen.getByRole('heading')
    const touch = { pointerType: 'touch', clientX: 200, clientY: 100 }
    const swipe = async (clientX: number, clientY: number) => {
      fireEvent.pointerDown(scene, touch)
      fireEvent.pointerUp(scene, { ...touch, clientX, clientY })
      await settle()
    }
    await swipe(180, 100)
    await swipe(120, 300)
    expect(at()).toBe(0)
    await swipe(100, 110)
    expect(at()).toBe(1)
  })

  it('does not announce steps of the slider, which speaks for itself', async () => {
    await draw(days[0])
    const before = await announcement()
    await key('ArrowUp', slider())
    expect(at()).toBe(1)
    expect(await announcement()).toBe(before)
  })

  it('plays each frame for its time, and stops with the closing frame', async () => {
    await draw(days[0], { playsAtOnce: true })
    for (const [index, frame] of frames.entries()) {
      expect(at()).toBe(index)
      if (frame.kind === 'end') break
      expect(button('Pause')).toBeVisible()
      await wait(timeOf(frame) - 60)
      expect(at()).toBe(index)
      await wait(60)
    }
    expect(button('Play')).toBeVisible()
    const last = frames.at(-1)
    expect(await announcement()).toBe(last && sentenceOf(last))
  })

  it('plays at double and at half speed', async () => {
    await draw(days[0])
    await press('Speed 1×')
    await press('Play')
    const [first] = frames
    await wait((first ? timeOf(first) : 0) / 2)
    expect(at()).toBe(1)
    await press('Speed 2×')
    expect(button('Speed ½×')).toBeVisible()
  })

  it('starts over from its end, playing', async () => {
    await draw(days[0])
    await key('End')
    await press('Watch again')
    expect(at()).toBe(0)
    expect(button('Pause')).toBeVisible()
    await key('End')
    await press('Play')
    expect(at()).toBe(0)
  })

  it.each<[string, () => unknown]>([
    ['when paused', () => press('Pause')],
    ['on a step', () => press('Step back')],
    ['on a key', () => key('ArrowRight')],
    [
      'when the tab is hidden',
      () => {
        vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
        act(() => void document.dispatchEvent(new Event('visibilitychange')))
      },
    ],
  ])('stops %s', async (_when, stop) => {
    await draw(days[0], { playsAtOnce: true })
    await stop()
    expect(button('Play')).toBeVisible()
    const index = at()
    await wait(60_000)
    expect(at()).toBe(index)
  })

  it('waits with reduced motion, and says so', async () => {
    likeReduced(true)
    await draw(days[0], { playsAtOnce: true })
    const why = 'It is paused because your device asks for less motion.'
    expect(button('Play')).toBeVisible()
    expect(screen.getByText(why)).toBeVisible()
    expect(await announcement()).toMatch(/^3 October 2024: .* It is paused because/u)
    await press('Play')
    expect(screen.queryByText(why)).not.toBeInTheDocument()
  })

  it('is paused when a link opens it, without saying why', async () => {
    likeReduced(true)
    await draw(days[1])
    expect(button('Play')).toHaveFocus()
    expect(screen.queryByText(/^It is paused/u)).not.toBeInTheDocument()
  })

  it('shows the turn as it ends, above its title', async () => {
    const turning = aStory({
      ...exampleFile,
      events: exampleFile.events.map((event) =>
        event.id === 'netflix-announces-film'
          ? { ...event, turn: { from: 'A fourth season', to: 'A feature film' } }
          : event,
      ),
    })
    await draw('2025-04-22', { of: turning })
    expect(screen.getByRole('insertion')).toHaveTextContent('A feature film.')
    expect(screen.getByRole('heading', { name: 'Netflix announces a film' })).toBeInTheDocument()
  })

  it('ends with what it counted, what is open, and what it left out and why', async () => {
    const late = aStory({
      sources: [aSource(), aSource({ id: 'late', published: '2025-08-23' })],
      events: [
        anEvent(),
        anEvent({
          id: 'late',
          title: 'A “late” event',
          date: '2025-05-01',
          claims: [{ text: 'It was.', sources: ['late'] }],
        }),
      ],
    })
    await draw('2025-04-22', { of: late })
    await key('End')
    const counts = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(counts.slice(0, 3)).toEqual(['1 event', '8 questions', '0 answered'])
    expect(screen.getByText(/label ending, /u)).toBeInTheDocument()
    expect(
      screen.getByText(/“A ‘late’ event”\. Its first source is from 23 August 2025/u),
    ).toBeInTheDocument()
  })

  it('closes with its button', async () => {
    const { onClose } = await draw(days[0])
    await press('Close')
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('StageOpener', () => {
  it('opens on the first day', async () => {
    const onOpen = vi.fn<(day: string) => void>()
    renderWithStory(story, <StageOpener onPrepare={() => {}} onOpen={onOpen} />)
    fireEvent.click(screen.getByRole('button', { name: 'Watch it unfold' }))
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('2024-10-03')
  })
})
