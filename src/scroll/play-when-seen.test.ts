// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { playWhenSeen, type Play } from './play-when-seen'

/** The observers made, by their margin: the one that loads, and the one that plays. */
let observers: { readonly margin: string | undefined; readonly see: () => void }[] = []

class FakeObserver {
  private target: Element | undefined
  constructor(tell: IntersectionObserverCallback, options?: IntersectionObserverInit) {
    observers.push({
      margin: options?.rootMargin,
      see: () => {
        if (this.target)
          tell(
            [{ isIntersecting: true, target: this.target } as IntersectionObserverEntry],
            this as unknown as IntersectionObserver,
          )
      },
    })
  }
  observe(element: Element) {
    this.target = element
  }
  unobserve() {
    this.target = undefined
  }
  disconnect() {
    this.target = undefined
  }
}

const comeNear = async () => {
  observers.find(({ margin }) => margin)?.see()
  await Promise.resolve()
  await Promise.resolve()
}
const see = () => observers.find(({ margin }) => !margin)?.see()

describe('an animation played when its element is seen', () => {
  const play = vi.fn<Play>()
  const load = vi.fn<() => Promise<Play>>()
  const onPlay = vi.fn<() => void>()
  let element = document.createElement('div')
  const place = (top: number) => {
    element.getBoundingClientRect = () => new DOMRect(0, top, 100, 100)
  }

  beforeEach(() => {
    vi.clearAllMocks()
    observers = []
    vi.stubGlobal('IntersectionObserver', FakeObserver)
    window.innerHeight = 800
    element = document.createElement('div')
    document.body.replaceChildren(element)
    load.mockResolvedValue(play)
    place(1000)
  })

  it('is loaded when the element is near, staged, and played once', async () => {
    playWhenSeen(element, load, onPlay)
    expect(load).not.toHaveBeenCalled()
    await comeNear()
    expect(element).toHaveAttribute('data-staged')
    expect(play).not.toHaveBeenCalled()
    see()
    see()
    expect(play).toHaveBeenCalledExactlyOnceWith(element)
    expect(onPlay).toHaveBeenCalledOnce()
    expect(element).not.toHaveAttribute('data-staged')
  })

  it.each([
    ['in the window', 700],
    ['above it', -500],
  ])('is left out where the element is already %s when it is loaded', async (_where, top) => {
    playWhenSeen(element, load, onPlay)
    place(top)
    await comeNear()
    expect(element).not.toHaveAttribute('data-staged')
    see()
    expect(play).not.toHaveBeenCalled()
  })

  it('is left out when it cannot be loaded', async () => {
    load.mockRejectedValue(new Error('offline'))
    playWhenSeen(element, load, onPlay)
    await comeNear()
    expect(element).not.toHaveAttribute('data-staged')
  })

  it('can be cancelled, which shows the element as it ends', async () => {
    const cancel = playWhenSeen(element, load, onPlay)
    await comeNear()
    cancel()
    expect(element).not.toHaveAttribute('data-staged')
    see()
    expect(play).not.toHaveBeenCalled()
  })
})
