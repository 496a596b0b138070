// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readStored, useStored, writeStored, type StorageKind } from './device-store'

const aText = (kept: unknown) => (typeof kept === 'string' ? kept : undefined)
const anything = (kept: unknown) => kept
const kinds: readonly StorageKind[] = ['device', 'tab']
const storageOf = (kind: StorageKind) => (kind === 'device' ? localStorage : sessionStorage)

/** Makes even reading `window.localStorage` throw, as browsers do when cookies are blocked. */
function block() {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    vi.spyOn(window, name, 'get').mockImplementation(() => {
      throw new DOMException('Denied', 'SecurityError')
    })
  }
}

describe.each(kinds)('stored value (%s)', (kind) => {
  beforeEach(() => storageOf(kind).clear())
  afterEach(() => vi.restoreAllMocks())

  it('is undefined at first', () => {
    expect(readStored('theme', anything, kind)).toBeUndefined()
  })

  it('round-trips', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        writeStored('value', value, kind)
        expect(readStored('value', anything, kind)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('is prefixed, because other sites may share the host', () => {
    writeStored('name', 'ours', kind)
    expect(Object.keys(storageOf(kind))).toEqual(['sourced-timeline:name'])
  })

  it.each(['', '{', 'undefined', '[1', '5', 'null', '{}'])(
    'is undefined when it is invalid: %s',
    (rubbish) => {
      storageOf(kind).setItem('sourced-timeline:name', rubbish)
      expect(readStored('name', aText, kind)).toBeUndefined()
    },
  )

  it('is undefined when parsing throws', () => {
    writeStored('name', 'kept', kind)
    expect(
      readStored(
        'name',
        () => {
          throw new Error('What is this?')
        },
        kind,
      ),
    ).toBeUndefined()
  })

  it('is undefined when storage is blocked', () => {
    writeStored('name', 'kept', kind)
    block()
    expect(readStored('name', aText, kind)).toBeUndefined()
  })

  it.each(['blocked', 'full'])(
    'lives in memory while storage is %s, and is stored again later',
    (trouble) => {
      if (trouble === 'blocked') block()
      else
        vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
          throw new DOMException('Full', 'QuotaExceededError')
        })
      writeStored('held', 'held', kind)
      expect(readStored('held', aText, kind)).toBe('held')
      vi.restoreAllMocks()
      expect(storageOf(kind)).toHaveLength(0)
      writeStored('held', 'kept', kind)
      storageOf(kind).clear()
      expect(readStored('held', aText, kind)).toBeUndefined()
    },
  )

  it('updates on writes here and in other tabs', () => {
    const { result, unmount } = renderHook(() => useStored('name', aText, kind))
    expect(result.current).toBeUndefined()
    act(() => writeStored('name', 'here', kind))
    expect(result.current).toBe('here')
    storageOf(kind).setItem('sourced-timeline:name', '"there"')
    act(() => void window.dispatchEvent(new StorageEvent('storage')))
    expect(result.current).toBe('there')
    unmount()
  })
})
