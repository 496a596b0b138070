// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { saveFile } from './save-file'

describe('saveFile', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
    Reflect.deleteProperty(URL, 'createObjectURL') // jsdom has none
    Reflect.deleteProperty(URL, 'revokeObjectURL')
  })

  it('downloads the text under its name, and releases it later', async () => {
    vi.useFakeTimers()
    let created: Blob | undefined
    const revoke = vi.fn<(address: string) => void>()
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        created = blob
        return 'blob:story'
      },
      revokeObjectURL: revoke,
    })
    const clicked: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      clicked.push(`${this.download} ${this.href}`)
    })
    expect(saveFile('story.csv', 'a,b', 'text/csv')).toBe(true)
    expect(clicked).toEqual(['story.csv blob:story'])
    expect([created?.type, created?.size]).toEqual(['text/csv', 3])
    expect(revoke).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:story')
  })

  it('returns false when the browser cannot create files', () => {
    expect(saveFile('story.csv', 'a,b', 'text/csv')).toBe(false)
  })
})
