// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readDevice, useDevice, writeDevice, type Keeping } from './device-store'

const aText = (kept: unknown) => (typeof kept === 'string' ? kept : undefined)
const anything = (kept: unknown) => kept
const keepings: readonly Keeping[] = ['device', 'tab']
const storageOf = (keeping: Keeping) => (keeping === 'device' ? localStorage : sessionStorage)

/** A storage that cannot even be asked for, as where cookies are forbidden. */
function block() {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    vi.spyOn(window, name, 'get').mockImplementation(() => {
      throw new DOMException('Denied', 'SecurityError')
    })
  }
}

describe.each(keepings)('what is kept (%s)', (keeping) => {
  beforeEach(() => storageOf(keeping).clear())
  afterEach(() => vi.restoreAllMocks())

  it('is nothing at first', () => {
    expect(readDevice('theme', anything, keeping)).toBeUndefined()
  })

  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        writeDevice('value', value, keeping)
        expect(readDevice('value', anything, keeping)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('has names of its own', () => {
    writeDevice('name', 'ours', keeping)
    expect(Object.keys(storageOf(keeping))).toEqual(['heartstopper-forever:name'])
  })

  it.each(['', '{', 'undefined', '[1', '5', 'null', '{}'])(
    'counts as nothing when it is rubbish: %s',
    (rubbish) => {
      storageOf(keeping).setItem('heartstopper-forever:name', rubbish)
      expect(readDevice('name', aText, keeping)).toBeUndefined()
    },
  )

  it('counts as nothing where reading it fails', () => {
    writeDevice('name', 'kept', keeping)
    expect(
      readDevice(
        'name',
        () => {
          throw new Error('What is this?')
        },
        keeping,
      ),
    ).toBeUndefined()
  })

  it('is nothing where storage is blocked', () => {
    writeDevice('name', 'kept', keeping)
    block()
    expect(readDevice('name', aText, keeping)).toBeUndefined()
  })

  it.each(['blocked', 'full'])(
    'holds as long as the page where storage is %s, and is kept again once it can be',
    (trouble) => {
      if (trouble === 'blocked') block()
      else
        vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
          throw new DOMException('Full', 'QuotaExceededError')
        })
      writeDevice('held', 'held', keeping)
      expect(readDevice('held', aText, keeping)).toBe('held')
      vi.restoreAllMocks()
      expect(storageOf(keeping)).toHaveLength(0)
      writeDevice('held', 'kept', keeping)
      storageOf(keeping).clear()
      expect(readDevice('held', aText, keeping)).toBeUndefined()
    },
  )

  it('follows what is written, here and in another tab', () => {
    const { result, unmount } = renderHook(() => useDevice('name', aText, keeping))
    expect(result.current).toBeUndefined()
    act(() => writeDevice('name', 'here', keeping))
    expect(result.current).toBe('here')
    storageOf(keeping).setItem('heartstopper-forever:name', '"there"')
    act(() => void window.dispatchEvent(new StorageEvent('storage')))
    expect(result.current).toBe('there')
    unmount()
  })
})
