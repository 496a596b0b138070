// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

// Freshly loaded for each test: what was spoken last belongs to the page, not to a component.
async function listen() {
  vi.resetModules()
  const { announce, announceDelay, useAnnouncement } = await import('./announcer')
  const heard: string[] = []
  renderHook(() => {
    const message = useAnnouncement()
    if (heard.at(-1) !== message) heard.push(message)
  })
  return {
    announce,
    heard,
    wait: (part: number) => act(() => void vi.advanceTimersByTime(part * announceDelay)),
  }
}

describe('the announcer', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is silent at first', async () => {
    const { heard, wait } = await listen()
    wait(10)
    expect(heard).toEqual([''])
  })

  it('speaks once the reader has been still, and not before', async () => {
    const { announce, heard, wait } = await listen()
    announce('shown', '3 of 4 events shown.')
    wait(0.99)
    expect(heard).toEqual([''])
    wait(0.01)
    expect(heard).toEqual(['', '3 of 4 events shown.'])
  })

  it('speaks the last message of a topic only', async () => {
    const { announce, heard, wait } = await listen()
    for (const count of [4, 3, 2, 1]) {
      announce('shown', `${count} of 4 events shown.`)
      wait(0.9)
    }
    wait(0.1)
    expect(heard).toEqual(['', '1 of 4 events shown.'])
  })

  it('speaks the messages of several topics together, and no empty ones', async () => {
    const { announce, heard, wait } = await listen()
    announce('shown', '3 of 4 events shown.')
    announce('news', '')
    announce('dropped', 'Something was left out.')
    wait(1)
    expect(heard).toEqual(['', '3 of 4 events shown. Something was left out.'])
  })

  it('says nothing of a message that was taken back in time', async () => {
    const { announce, heard, wait } = await listen()
    announce('trouble', 'Newer events could not be looked for.')
    announce('trouble', '')
    wait(1)
    expect(heard).toEqual([''])
  })

  it('does not say again what was spoken before', async () => {
    const { announce, heard, wait } = await listen()
    announce('shown', 'First.')
    wait(1)
    announce('news', 'Second.')
    wait(1)
    expect(heard).toEqual(['', 'First.', 'Second.'])
  })
})
