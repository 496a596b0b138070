// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isTransitionWelcome, withTransition } from './view-transition'

const paths = ['/cast/', '/cast/kit-connor/']

/** An engine that can: it takes its picture of the old page, calls for the new one, and may fail as asked. */
function anEngine({ ready = async () => {}, finished = async () => {} } = {}) {
  const start = vi.fn<(update: () => void) => unknown>((update) => {
    const updateCallbackDone = Promise.resolve().then(update)
    return {
      updateCallbackDone,
      ready: updateCallbackDone.then(ready),
      finished: updateCallbackDone.then(finished),
    }
  })
  Object.defineProperty(document, 'startViewTransition', { value: start, configurable: true })
  return start
}

const wantsStillness = (matches: boolean) => vi.stubGlobal('matchMedia', () => ({ matches }))
const marked = () => [...document.querySelectorAll('[data-morphing]')].map(({ id }) => id)
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve)
  })

/** Two cards of the cast; jsdom has no layout, so the test says which can be seen. */
function drawCast(unseen: readonly string[] = []) {
  document.body.innerHTML =
    '<p id="kit" data-morphs-with="/cast/kit-connor/"></p><p id="joe" data-morphs-with="/cast/joe-locke/"></p>'
  for (const card of document.body.children) {
    card.getBoundingClientRect = () =>
      new DOMRect(0, unseen.includes(card.id) ? 5000 : 10, 100, 100)
  }
}

describe('a transition', () => {
  beforeEach(() => {
    vi.stubGlobal(
      'DOMRect',
      class {
        constructor(
          readonly x: number,
          readonly top: number,
          readonly width: number,
          readonly height: number,
        ) {}
        get bottom() {
          return this.top + this.height
        }
      },
    )
    wantsStillness(false)
    drawCast()
  })
  afterEach(() => {
    Reflect.deleteProperty(document, 'startViewTransition')
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it('is a plain update where the engine knows none', () => {
    const calls: string[] = []
    expect(isTransitionWelcome()).toBe(false)
    withTransition(() => calls.push('update'), { paths, onceDrawn: () => calls.push('once drawn') })
    expect(calls).toEqual(['update', 'once drawn'])
    expect(marked()).toEqual([])
  })

  it('is a plain update where no motion is wanted', () => {
    const start = anEngine()
    wantsStillness(true)
    const update = vi.fn<() => void>()
    withTransition(update, { paths })
    expect(update).toHaveBeenCalledOnce()
    expect(start).not.toHaveBeenCalled()
  })

  it('is a plain update where nobody can see it', () => {
    const start = anEngine()
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    const update = vi.fn<() => void>()
    withTransition(update, { paths })
    expect(update).toHaveBeenCalledOnce()
    expect(start).not.toHaveBeenCalled()
  })

  it('draws the new page between two pictures, and marks on both what belongs together', async () => {
    anEngine()
    const seen: (readonly string[])[] = []
    withTransition(
      () => {
        seen.push(marked())
        document.body.innerHTML = '<h1 id="page" data-morphs-with="/cast/kit-connor/"></h1>'
        document.body.children[0]?.setAttribute('data-morphing', '')
      },
      { paths, onceDrawn: () => seen.push(['once drawn']) },
    )
    expect(seen).toEqual([])
    await settled()
    expect(seen).toEqual([['kit'], ['once drawn']])
    expect(marked()).toEqual([])
  })

  it('marks nothing that is out of sight: it would fly across the page', () => {
    anEngine()
    drawCast(['kit'])
    withTransition(() => {}, { paths })
    expect(marked()).toEqual([])
  })

  // A rejection that nobody handles would fail the whole run.
  it.each([
    [
      'skips it',
      {
        ready: async () => {
          throw new DOMException('Skipped', 'AbortError')
        },
      },
    ],
    [
      'never comes to its end',
      {
        finished: async () => {
          throw new DOMException('Lost', 'InvalidStateError')
        },
      },
    ],
  ])('is silent when the engine %s', async (_name, faults) => {
    anEngine(faults)
    const update = vi.fn<() => void>()
    withTransition(update, { paths })
    await settled()
    expect(update).toHaveBeenCalledOnce()
    expect(marked()).toEqual([])
  })

  it('draws once, at once, when the engine refuses to begin', () => {
    anEngine().mockImplementation(() => {
      throw new TypeError('Refused')
    })
    const update = vi.fn<() => void>()
    withTransition(update, { paths })
    expect(update).toHaveBeenCalledOnce()
    expect(marked()).toEqual([])
  })

  it('gives way to the next one, which alone cleans up', async () => {
    anEngine({ finished: () => new Promise(() => {}) })
    withTransition(() => {}, { paths })
    await settled()
    anEngine()
    withTransition(() => {}, { paths: ['/cast/', '/cast/joe-locke/'] })
    expect(marked()).toEqual(['joe'])
    await settled()
    expect(marked()).toEqual([])
  })
})
