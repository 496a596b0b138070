// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useInterval } from './use-interval'

const ms = 2400

function start(isRunning: boolean) {
  const [onTick, onHidden] = [vi.fn<(name: string) => void>(), vi.fn<() => void>()]
  const hook = renderHook(
    (props) => useInterval(props.isRunning, ms, () => onTick(props.name), onHidden),
    { initialProps: { isRunning, name: 'one' } },
  )
  return { onTick, onHidden, ...hook }
}

function setVisibility(visibility: 'hidden' | 'visible') {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(visibility === 'hidden')
  document.dispatchEvent(new Event('visibilitychange'))
}

describe('useInterval', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('ticks while it runs', () => {
    const { onTick, rerender } = start(true)
    vi.advanceTimersByTime(ms - 1)
    expect(onTick).not.toHaveBeenCalled()
    vi.advanceTimersByTime(ms + 1)
    expect(onTick).toHaveBeenCalledTimes(2)
    rerender({ isRunning: false, name: 'one' })
    vi.advanceTimersByTime(10 * ms)
    expect(onTick).toHaveBeenCalledTimes(2)
  })

  it('pauses while a dialog marked data-halts is open', () => {
    const { onTick } = start(true)
    document.body.innerHTML = '<dialog open data-halts></dialog>'
    vi.advanceTimersByTime(3 * ms)
    expect(onTick).not.toHaveBeenCalled()
    document.body.innerHTML = '<dialog open></dialog>'
    vi.advanceTimersByTime(ms)
    expect(onTick).toHaveBeenCalledOnce()
    document.body.innerHTML = ''
  })

  it('calls the latest callback without restarting the timer', () => {
    const { onTick, rerender } = start(true)
    vi.advanceTimersByTime(ms - 1)
    rerender({ isRunning: true, name: 'two' })
    vi.advanceTimersByTime(1)
    expect(onTick).toHaveBeenCalledExactlyOnceWith('two')
  })

  it('reports a hidden tab while it runs', () => {
    const { onHidden, rerender } = start(false)
    setVisibility('hidden')
    expect(onHidden).not.toHaveBeenCalled()
    rerender({ isRunning: true, name: 'one' })
    setVisibility('visible')
    expect(onHidden).not.toHaveBeenCalled()
    setVisibility('hidden')
    expect(onHidden).toHaveBeenCalledOnce()
  })

  it('stops on unmount', () => {
    const { onTick, onHidden, unmount } = start(true)
    unmount()
    setVisibility('hidden')
    vi.advanceTimersByTime(ms)
    expect(onTick).not.toHaveBeenCalled()
    expect(onHidden).not.toHaveBeenCalled()
  })
})
