// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

// Reloaded for each test, because the last message is module state.
async function listen() {
  vi.resetModules()
  const { announce, announceDelay, useAnnouncement } = await import('./announcer')
  const messages: string[] = []
  renderHook(() => {
    const message = useAnnouncement()
    if (messages.at(-1) !== message) messages.push(message)
  })
  return {
    announce,
    messages,
    wait: (part: number) => act(() => void vi.advanceTimersByTime(part * announceDelay)),
  }
}

describe('announce', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('says nothing at first', async () => {
    const { messages, wait } = await listen()
    wait(10)
    expect(messages).toEqual([''])
  })

  it('speaks after a pause, not before', async () => {
    const { announce, messages, wait } = await listen()
    announce('shown', '3 of 4 events.')
    wait(0.99)
    expect(messages).toEqual([''])
    wait(0.01)
    expect(messages).toEqual(['', '3 of 4 events.'])
  })

  it('speaks only the last message on a topic', async () => {
    const { announce, messages, wait } = await listen()
    for (const count of [4, 3, 2, 1]) {
      announce('shown', `${count} of 4 events.`)
      wait(0.9)
    }
    wait(0.1)
    expect(messages).toEqual(['', '1 of 4 events.'])
  })

  it('joins messages on several topics, leaving out empty ones', async () => {
    const { announce, messages, wait } = await listen()
    announce('shown', '3 of 4 events.')
    announce('news', '')
    announce('dropped', 'Something was left out.')
    wait(1)
    expect(messages).toEqual(['', '3 of 4 events. Something was left out.'])
  })

  it('skips a message that was withdrawn in time', async () => {
    const { announce, messages, wait } = await listen()
    announce('trouble', 'Couldn’t check for newer events.')
    announce('trouble', '')
    wait(1)
    expect(messages).toEqual([''])
  })

  it('never repeats an earlier message', async () => {
    const { announce, messages, wait } = await listen()
    announce('shown', 'First.')
    wait(1)
    announce('news', 'Second.')
    wait(1)
    expect(messages).toEqual(['', 'First.', 'Second.'])
  })
})
