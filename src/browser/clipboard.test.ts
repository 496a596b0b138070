// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { selectText, copyText } from './clipboard'

const withClipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } })

describe('copyText', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('copies the text', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => {})
    withClipboard(writeText)
    expect(await copyText('a text')).toBe(true)
    expect(writeText).toHaveBeenCalledExactlyOnceWith('a text')
  })

  it('returns false when the browser refuses', async () => {
    withClipboard(async () => {
      throw new DOMException('Write permission denied.', 'NotAllowedError')
    })
    expect(await copyText('a text')).toBe(false)
  })

  it('returns false without a clipboard, as outside https', async () => {
    vi.stubGlobal('navigator', {})
    expect(await copyText('a text')).toBe(false)
  })
})

describe('selectText', () => {
  it.each(['<input id="field" value="a text">', '<textarea id="field">a text</textarea>'])(
    'selects all the text and focuses the field: %s',
    (html) => {
      document.body.innerHTML = html
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('#field')
      selectText('field')
      expect(field).toHaveFocus()
      expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, 6])
    },
  )

  it('does nothing without such a field', () => {
    document.body.innerHTML = '<p id="words">a text</p>'
    selectText('words')
    selectText('nowhere')
    expect(document.body).toHaveFocus()
  })
})
