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

function turn(visibility: 'hidden' | 'visible') {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(visibility === 'hidden')
  document.dispatchEvent(new Event('visibilitychange'))
}

describe('ticking', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('ticks as long as it runs', () => {
    const { onTick, rerender } = start(true)
    vi.advanceTimersByTime(ms - 1)
    expect(onTick).not.toHaveBeenCalled()
    vi.advanceTimersByTime(ms + 1)
    expect(onTick).toHaveBeenCalledTimes(2)
    rerender({ isRunning: false, name: 'one' })
    vi.advanceTimersByTime(10 * ms)
    expect(onTick).toHaveBeenCalledTimes(2)
  })

  it('waits for the time of a dialog that halts what plays behind it', () => {
    const { onTick } = start(true)
    document.body.innerHTML = '<dialog open data-halts></dialog>'
    vi.advanceTimersByTime(3 * ms)
    expect(onTick).not.toHaveBeenCalled()
    document.body.innerHTML = '<dialog open></dialog>'
    vi.advanceTimersByTime(ms)
    expect(onTick).toHaveBeenCalledOnce()
    document.body.innerHTML = ''
  })

  it('calls what was given last, and keeps its rhythm', () => {
    const { onTick, rerender } = start(true)
    vi.advanceTimersByTime(ms - 1)
    rerender({ isRunning: true, name: 'two' })
    vi.advanceTimersByTime(1)
    expect(onTick).toHaveBeenCalledExactlyOnceWith('two')
  })

  it('tells when the tab is hidden, while it runs', () => {
    const { onHidden, rerender } = start(false)
    turn('hidden')
    expect(onHidden).not.toHaveBeenCalled()
    rerender({ isRunning: true, name: 'one' })
    turn('visible')
    expect(onHidden).not.toHaveBeenCalled()
    turn('hidden')
    expect(onHidden).toHaveBeenCalledOnce()
  })

  it('ends with what it was drawn for', () => {
    const { onTick, onHidden, unmount } = start(true)
    unmount()
    turn('hidden')
    vi.advanceTimersByTime(ms)
    expect(onTick).not.toHaveBeenCalled()
    expect(onHidden).not.toHaveBeenCalled()
  })
})
