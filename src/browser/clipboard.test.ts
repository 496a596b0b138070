// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { selectText, copyText } from './clipboard'

const withClipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } })

describe('copying', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('puts the text on the clipboard', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => {})
    withClipboard(writeText)
    expect(await copyText('a text')).toBe(true)
    expect(writeText).toHaveBeenCalledExactlyOnceWith('a text')
  })

  it('says when the browser refuses', async () => {
    withClipboard(async () => {
      throw new DOMException('Write permission denied.', 'NotAllowedError')
    })
    expect(await copyText('a text')).toBe(false)
  })

  it('says when there is no clipboard, as outside https', async () => {
    vi.stubGlobal('navigator', {})
    expect(await copyText('a text')).toBe(false)
  })
})

describe('selecting a text', () => {
  it.each(['<input id="field" value="a text">', '<textarea id="field">a text</textarea>'])(
    'selects all of it and gives the field the focus: %s',
    (html) => {
      document.body.innerHTML = html
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('#field')
      selectText('field')
      expect(field).toHaveFocus()
      expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, 6])
    },
  )

  it('does nothing where there is no such field', () => {
    document.body.innerHTML = '<p id="words">a text</p>'
    selectText('words')
    selectText('nowhere')
    expect(document.body).toHaveFocus()
  })
})
