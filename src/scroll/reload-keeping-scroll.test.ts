// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createBrowserHistory } from '../router/history'
import { reloadKeepingScroll, restoreScroll } from './reload-keeping-scroll'

const scrollBy = vi.fn<(x: number, y: number) => void>()
const scrollTo = vi.fn<(x: number, y: number) => void>()

describe('a page that was loaded anew', () => {
  beforeEach(() => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    )
    vi.stubGlobal('scrollBy', scrollBy.mockReset())
    vi.stubGlobal('scrollTo', scrollTo.mockReset())
    document.body.innerHTML =
      '<article id="event-x" aria-labelledby="title"><h3 id="title" tabindex="-1">X</h3></article>'
  })

  it('shows what was read where it stood, once', () => {
    window.history.replaceState(
      { entry: '1', page: '1', held: { id: 'event-x', top: 120, y: 900 } },
      '',
    )
    restoreScroll(createBrowserHistory())
    restoreScroll(createBrowserHistory())
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith(0, -120) // without a layout everything stands at the top
    expect(document.getElementById('title')).toHaveFocus()
    expect(window.history.state).toEqual({ entry: '1', page: '1' })
  })

  it('goes to the same height where that is gone', () => {
    window.history.replaceState({ held: { id: 'event-gone', top: 120, y: 900 } }, '')
    restoreScroll(createBrowserHistory())
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith(0, 900)
  })

  it('comes, and goes back to its place, also where the browser takes no more changes of the address for now', () => {
    window.history.replaceState({ held: { id: 'event-gone', top: 120, y: 900 } }, '')
    const replaceState = vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
      throw new DOMException('100 times per 30 seconds', 'SecurityError')
    })
    restoreScroll(createBrowserHistory())
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith(0, 900)
    expect(() => reloadKeepingScroll(createBrowserHistory())).not.toThrow()
    replaceState.mockRestore()
  })

  it.each([null, 'text', { entry: '1' }])(
    'leaves the page alone where nothing was held: %j',
    (state) => {
      window.history.replaceState(state, '')
      restoreScroll(createBrowserHistory())
      expect([scrollBy, scrollTo].some(({ mock }) => mock.calls.length > 0)).toBe(false)
    },
  )
})
