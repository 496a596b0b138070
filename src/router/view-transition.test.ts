// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isTransitionWelcome, withTransition } from './view-transition'

const paths = ['/cast/', '/cast/kit-connor/']

/** Installs a browser API that calls back asynchronously, as real ones do, and may fail as asked. */
function installTransitions({ ready = async () => {}, finished = async () => {} } = {}) {
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

const setReducedMotion = (matches: boolean) => vi.stubGlobal('matchMedia', () => ({ matches }))
const marked = () => [...document.querySelectorAll('[data-morphing]')].map(({ id }) => id)
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve)
  })

/** Draws two cards of the cast; jsdom has no layout, so the test says which are out of view. */
function drawCast(unseen: readonly string[] = []) {
  document.body.innerHTML =
    '<p id="kit" data-morphs-with="/cast/kit-connor/"></p><p id="joe" data-morphs-with="/cast/joe-locke/"></p>'
  for (const card of document.body.children) {
    card.getBoundingClientRect = () =>
      new DOMRect(0, unseen.includes(card.id) ? 5000 : 10, 100, 100)
  }
}

describe('withTransition', () => {
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
    setReducedMotion(false)
    drawCast()
  })
  afterEach(() => {
    Reflect.deleteProperty(document, 'startViewTransition')
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it('updates at once where the browser has no view transitions', () => {
    const calls: string[] = []
    expect(isTransitionWelcome()).toBe(false)
    withTransition(() => calls.push('update'), { paths, onRendered: () => calls.push('rendered') })
    expect(calls).toEqual(['update', 'rendered'])
    expect(marked()).toEqual([])
  })

  it('updates at once where the reader asks for reduced motion', () => {
    const start = installTransitions()
    setReducedMotion(true)
    const update = vi.fn<() => void>()
    withTransition(update, { paths })
    expect(update).toHaveBeenCalledOnce()
    expect(start).not.toHaveBeenCalled()
  })

  it('updates at once while the page is hidden', () => {
    const start = installTransitions()
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    const update = vi.fn<() => void>()
    withTransition(update, { paths })
    expect(update).toHaveBeenCalledOnce()
    expect(start).not.toHaveBeenCalled()
  })

  it('renders between the two captures, and marks what belongs together on both pages', async () => {
    installTransitions()
    const seen: (readonly string[])[] = []
    withTransition(
      () => {
        seen.push(marked())
        document.body.innerHTML = '<h1 id="page" data-morphs-with="/cast/kit-connor/"></h1>'
        document.body.children[0]?.setAttribute('data-morphing', '')
      },
      { paths, onRendered: () => seen.push(['rendered']) },
    )
    expect(seen).toEqual([])
    await settled()
    expect(seen).toEqual([['kit'], ['rendered']])
    expect(marked()).toEqual([])
  })

  it('marks nothing that is out of view, which would fly across the page', () => {
    installTransitions()
    drawCast(['kit'])
    withTransition(() => {}, { paths })
    expect(marked()).toEqual([])
  })

  // A rejection that nobody handles would fail the whole run.
  it.each([
    [
      'skips the transition',
      {
        ready: async () => {
          throw new DOMException('Skipped', 'AbortError')
        },
      },
    ],
    [
      'does not finish the transition',
      {
        finished: async () => {
          throw new DOMException('Lost', 'InvalidStateError')
        },
      },
    ],
  ])('ignores that the browser %s', async (_name, faults) => {
    installTransitions(faults)
    const update = vi.fn<() => void>()
    withTransition(update, { paths })
    await settled()
    expect(update).toHaveBeenCalledOnce()
    expect(marked()).toEqual([])
  })

  it('updates once when the browser refuses to start', () => {
    installTransitions().mockImplementation(() => {
      throw new TypeError('Refused')
    })
    const update = vi.fn<() => void>()
    withTransition(update, { paths })
    expect(update).toHaveBeenCalledOnce()
    expect(marked()).toEqual([])
  })

  it('leaves the cleanup to the transition that replaces it', async () => {
    installTransitions({ finished: () => new Promise(() => {}) })
    withTransition(() => {}, { paths })
    await settled()
    installTransitions()
    withTransition(() => {}, { paths: ['/cast/', '/cast/joe-locke/'] })
    expect(marked()).toEqual(['joe'])
    await settled()
    expect(marked()).toEqual([])
  })
})
