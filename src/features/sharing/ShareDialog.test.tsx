// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Button } from '../../ui/Button'
import { ShareDialog } from './ShareDialog'
import { enDialogs } from '../../messages/en-dialogs'

const address = 'https://example.org/event/meeting/'

interface Device {
  readonly copies?: boolean
  readonly share?: (given: ShareData) => Promise<void>
  readonly isTouched?: boolean
}

/** Renders the dialog on a simulated device, with one more thing to copy. */
function renderDialog({ copies = true, share, isTouched = false }: Device = {}, isRefused = false) {
  const user = userEvent.setup({ writeToClipboard: false })
  const writeText = vi.fn<(text: string) => Promise<void>>(
    copies
      ? async () => {}
      : async () => {
          throw new DOMException('No.', 'NotAllowedError')
        },
  )
  vi.stubGlobal('navigator', { clipboard: { writeText }, ...(share && { share }) })
  vi.stubGlobal('matchMedia', () => ({ matches: isTouched }))
  const onClosed = vi.fn<() => void>()
  render(
    <ShareDialog
      title="Share this event"
      name="A meeting in a café"
      address={address}
      preview="/previews/event/meeting.png"
      note=""
      copyWords="Copy link"
      isRefused={isRefused}
      onClosed={onClosed}
    >
      {({ copy, tell }) => (
        <>
          <Button onClick={() => void copy('two\nlines', 'Markdown copied.')}>Markdown</Button>
          <Button onClick={() => tell('Done.')}>Say it</Button>
        </>
      )}
    </ShareDialog>,
  )
  const dialog = within(screen.getByRole('dialog', { name: 'Share this event' }))
  return {
    user,
    writeText,
    onClosed,
    dialog,
    press: (name: string) => user.click(dialog.getByRole('button', { name })),
  }
}

const status = () => screen.getByRole('status')
const link = () => screen.getByRole('textbox', { name: 'Link' })

/** Expects a field to be focused with all of its text selected. */
async function expectSelected(field: HTMLElement) {
  await waitFor(() => expect(field).toHaveFocus())
  const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement
  expect([selectionStart, selectionEnd]).toEqual([0, value.length])
}

describe('ShareDialog', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('shows the name, host and picture of the link', () => {
    const { dialog } = renderDialog()
    expect(dialog.getByText('A meeting in a café')).toBeVisible()
    expect(dialog.getByText('example.org')).toBeVisible()
    expect(dialog.getByRole('presentation')).toHaveAttribute('src', '/previews/event/meeting.png')
    expect(link()).toHaveValue(address)
    expect(status()).toBeEmptyDOMElement()
  })

  it('removes a picture that fails to load', () => {
    const { dialog } = renderDialog()
    fireEvent.error(dialog.getByRole('presentation'))
    expect(dialog.queryByRole('presentation')).not.toBeInTheDocument()
    expect(dialog.getByText('A meeting in a café')).toBeVisible()
  })

  it('copies the link and confirms it every time', async () => {
    const { press, writeText } = renderDialog()
    await press('Copy link')
    expect(writeText).toHaveBeenCalledExactlyOnceWith(address)
    const [first] = status().children
    expect(status()).toHaveTextContent('Link copied.')
    await press('Copy link')
    expect(status()).toHaveTextContent('Link copied.')
    expect(first).not.toBeInTheDocument()
  })

  it('selects the whole link on focus', async () => {
    const { user } = renderDialog()
    await user.click(link())
    await expectSelected(link())
  })

  it('selects the link for copying by hand when the browser refuses', async () => {
    const { press } = renderDialog({ copies: false })
    await press('Copy link')
    expect(status()).toHaveTextContent(/^Your browser blocked copying\..*Ctrl\+C/u)
    await expectSelected(link())
  })

  it('shows any other text for copying by hand', async () => {
    const { press } = renderDialog({ copies: false })
    await press('Markdown')
    const field = screen.getByRole('textbox', { name: 'Text to copy' })
    expect(field).toHaveValue('two\nlines')
    await expectSelected(field)
    await press('Say it')
    expect(status()).toHaveTextContent('Done.')
    expect(screen.queryByRole('textbox', { name: 'Text to copy' })).not.toBeInTheDocument()
  })

  it('opens with the link selected when copying was refused before', async () => {
    renderDialog({ copies: false }, true)
    expect(status()).toHaveTextContent(enDialogs.sharing.copyRefused)
    await expectSelected(link())
  })

  it('puts the share sheet first on touch devices', () => {
    renderDialog({ share: async () => {}, isTouched: true })
    expect(
      screen
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
        .slice(0, 2),
    ).toEqual(['Share…', 'Copy link'])
  })

  it.each([
    [{ share: async () => {} }, ['Copy link', 'Share…']],
    [{ isTouched: true }, ['Copy link', 'Markdown']],
  ] as const)('puts the link first elsewhere: %o', (device, names) => {
    renderDialog(device)
    expect(
      screen
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
        .slice(0, 2),
    ).toEqual(names)
  })

  it('passes the name and the link to the share sheet', async () => {
    const share = vi.fn<(given: ShareData) => Promise<void>>(async () => {})
    const { press, writeText } = renderDialog({ share })
    await press('Share…')
    expect(share).toHaveBeenCalledExactlyOnceWith({ title: 'A meeting in a café', url: address })
    expect(writeText).not.toHaveBeenCalled()
    expect(status()).toBeEmptyDOMElement()
  })

  it('says nothing when the share sheet is cancelled', async () => {
    const { press, writeText } = renderDialog({
      share: async () => {
        throw new DOMException('Closed.', 'AbortError')
      },
    })
    await press('Share…')
    expect(writeText).not.toHaveBeenCalled()
    expect(status()).toBeEmptyDOMElement()
  })

  it('does nothing on a second press while the share sheet is open', async () => {
    let close = () => {}
    const closed = new Promise<void>((resolve) => {
      close = resolve
    })
    const share = vi.fn<(given: ShareData) => Promise<void>>(() => closed)
    const { press, writeText } = renderDialog({ share })
    await press('Share…')
    await press('Share…')
    expect(share).toHaveBeenCalledOnce()
    expect(writeText).not.toHaveBeenCalled()
    expect(status()).toBeEmptyDOMElement()
    close()
  })

  it('says when the share sheet fails, and leaves the clipboard as it is', async () => {
    const { press, writeText } = renderDialog({
      share: async () => {
        throw new DOMException('No.', 'NotAllowedError')
      },
    })
    await press('Share…')
    expect(writeText).not.toHaveBeenCalled()
    expect(status()).toHaveTextContent(enDialogs.sharing.sheetFailed)
  })

  it('reports when it is closed', async () => {
    const { press, onClosed } = renderDialog()
    await press('Close')
    expect(onClosed).toHaveBeenCalledOnce()
  })
})
