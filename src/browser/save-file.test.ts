// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { saveFile } from './save-file'

describe('saving a file', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
    Reflect.deleteProperty(URL, 'createObjectURL') // jsdom has none
    Reflect.deleteProperty(URL, 'revokeObjectURL')
  })

  it('offers the text under its name, and lets go of it later', async () => {
    vi.useFakeTimers()
    let made: Blob | undefined
    const revoke = vi.fn<(address: string) => void>()
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        made = blob
        return 'blob:story'
      },
      revokeObjectURL: revoke,
    })
    const pressed: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      pressed.push(`${this.download} ${this.href}`)
    })
    expect(saveFile('story.csv', 'a,b', 'text/csv')).toBe(true)
    expect(pressed).toEqual(['story.csv blob:story'])
    expect([made?.type, made?.size]).toEqual(['text/csv', 3])
    expect(revoke).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:story')
  })

  it('says when the browser makes no files', () => {
    expect(saveFile('story.csv', 'a,b', 'text/csv')).toBe(false)
  })
})
