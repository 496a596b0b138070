// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { announce, announceDelay } from '../browser/announcer'
import { Announcer } from './Announcer'

describe('Announcer', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('starts as an empty live region and then contains what is announced', () => {
    render(<Announcer />)
    const region = screen.getByRole('status')
    expect(region).toBeEmptyDOMElement()
    announce('shown', '3 of 4 events.')
    act(() => void vi.advanceTimersByTime(announceDelay))
    expect(screen.getByRole('status')).toBe(region)
    expect(region).toHaveTextContent('3 of 4 events.')
  })
})
