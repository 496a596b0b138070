// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Button } from '../../ui/Button'
import { ShareDialog } from './ShareDialog'

const address = 'https://example.org/event/meeting/'

interface Device {
  readonly copies?: boolean
  readonly share?: (given: ShareData) => Promise<void>
  readonly isTouched?: boolean
}

/** Opens the dialog on a device, with one more thing that can be copied. */
function draw({ copies = true, share, isTouched = false }: Device = {}, isRefused = false) {
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
          <Button onClick={() => tell('It is said.')}>Say it</Button>
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

/** The whole text of a field is selected, and the keys go to it. */
async function expectSelected(field: HTMLElement) {
  await waitFor(() => expect(field).toHaveFocus())
  const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement
  expect([selectionStart, selectionEnd]).toEqual([0, value.length])
}

describe('the sharing dialog', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('opens with what a friend will see: name, host and picture', () => {
    const { dialog } = draw()
    expect(dialog.getByText('A meeting in a café')).toBeVisible()
    expect(dialog.getByText('example.org')).toBeVisible()
    expect(dialog.getByRole('presentation')).toHaveAttribute('src', '/previews/event/meeting.png')
    expect(link()).toHaveValue(address)
    expect(status()).toBeEmptyDOMElement()
  })

  it('does without a picture that cannot be had', () => {
    const { dialog } = draw()
    fireEvent.error(dialog.getByRole('presentation'))
    expect(dialog.queryByRole('presentation')).not.toBeInTheDocument()
    expect(dialog.getByText('A meeting in a café')).toBeVisible()
  })

  it('copies the link and says so, each time anew', async () => {
    const { press, writeText } = draw()
    await press('Copy link')
    expect(writeText).toHaveBeenCalledExactlyOnceWith(address)
    const [first] = status().children
    expect(status()).toHaveTextContent('Link copied.')
    await press('Copy link')
    expect(status()).toHaveTextContent('Link copied.')
    expect(first).not.toBeInTheDocument()
  })

  it('selects the whole link when its field is entered', async () => {
    const { user } = draw()
    await user.click(link())
    await expectSelected(link())
  })

  it('offers the link to be copied by hand where the browser refuses', async () => {
    const { press } = draw({ copies: false })
    await press('Copy link')
    expect(status()).toHaveTextContent(/^Your browser did not let the page copy\..*Ctrl\+C/u)
    await expectSelected(link())
  })

  it('offers any other text to be copied by hand', async () => {
    const { press } = draw({ copies: false })
    await press('Markdown')
    const field = screen.getByRole('textbox', { name: 'Text to copy' })
    expect(field).toHaveValue('two\nlines')
    await expectSelected(field)
    await press('Say it')
    expect(status()).toHaveTextContent('It is said.')
    expect(screen.queryByRole('textbox', { name: 'Text to copy' })).not.toBeInTheDocument()
  })

  it('opens with the link to be copied by hand, where copying it at once was refused', async () => {
    draw({ copies: false }, true)
    expect(status()).toHaveTextContent('Your browser did not let the page copy.')
    await expectSelected(link())
  })

  it('puts the sheet of the device first where a finger points', () => {
    draw({ share: async () => {}, isTouched: true })
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
    draw(device)
    expect(
      screen
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
        .slice(0, 2),
    ).toEqual(names)
  })

  it('gives the sheet of the device the name and the link', async () => {
    const share = vi.fn<(given: ShareData) => Promise<void>>(async () => {})
    const { press, writeText } = draw({ share })
    await press('Share…')
    expect(share).toHaveBeenCalledExactlyOnceWith({ title: 'A meeting in a café', url: address })
    expect(writeText).not.toHaveBeenCalled()
    expect(status()).toBeEmptyDOMElement()
  })

  it('says nothing when the sheet of the device is closed again', async () => {
    const { press, writeText } = draw({
      share: async () => {
        throw new DOMException('Closed.', 'AbortError')
      },
    })
    await press('Share…')
    expect(writeText).not.toHaveBeenCalled()
    expect(status()).toBeEmptyDOMElement()
  })

  it('copies the link where the sheet of the device fails', async () => {
    const { press, writeText } = draw({
      share: async () => {
        throw new DOMException('No.', 'NotAllowedError')
      },
    })
    await press('Share…')
    expect(writeText).toHaveBeenCalledExactlyOnceWith(address)
    expect(status()).toHaveTextContent('Your device did not share it. The link is copied instead.')
  })

  it('tells when it is closed', async () => {
    const { press, onClosed } = draw()
    await press('Close')
    expect(onClosed).toHaveBeenCalledOnce()
  })
})
