// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createBrowserHistory } from '../router/history'
import { reloadKeepingScroll, restoreScroll } from './reload-keeping-scroll'

const scrollBy = vi.fn<(x: number, y: number) => void>()
const scrollTo = vi.fn<(x: number, y: number) => void>()

describe('a page that was reloaded', () => {
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

  it('shows the element being read in its old place, once', () => {
    window.history.replaceState(
      {
        entry: '1',
        page: '1',
        placeToRestore: { scroll: 900, article: { id: 'event-x', top: 120 } },
      },
      '',
    )
    restoreScroll(createBrowserHistory())
    restoreScroll(createBrowserHistory())
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith(0, -120) // without a layout everything is at the top
    expect(document.getElementById('title')).toHaveFocus()
    expect(window.history.state).toEqual({ entry: '1', page: '1' })
  })

  it('restores the scroll position if that element is gone', () => {
    window.history.replaceState(
      { placeToRestore: { scroll: 900, article: { id: 'event-gone', top: 120 } } },
      '',
    )
    restoreScroll(createBrowserHistory())
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith(0, 900)
  })

  it('reloads and returns to its place even when the browser refuses more history changes', () => {
    window.history.replaceState(
      { placeToRestore: { scroll: 900, article: { id: 'event-gone', top: 120 } } },
      '',
    )
    const replaceState = vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
      throw new DOMException('100 times per 30 seconds', 'SecurityError')
    })
    restoreScroll(createBrowserHistory())
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith(0, 900)
    expect(() => reloadKeepingScroll(createBrowserHistory())).not.toThrow()
    replaceState.mockRestore()
  })

  it.each([null, 'text', { entry: '1' }])(
    'leaves the page alone where no place was kept: %j',
    (state) => {
      window.history.replaceState(state, '')
      restoreScroll(createBrowserHistory())
      expect([scrollBy, scrollTo].some(({ mock }) => mock.calls.length > 0)).toBe(false)
    },
  )
})
