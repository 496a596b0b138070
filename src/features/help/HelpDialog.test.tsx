// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { HelpDialog } from './HelpDialog'
import { en } from '../../messages/en'
import { enDialogs } from '../../messages/en-dialogs'

function draw(isOpen: boolean, isOn = true) {
  const handlers = {
    onOpen: vi.fn<() => void>(),
    onClosed: vi.fn<(opening: number) => void>(),
    onSwitch: vi.fn<(isOn: boolean) => void>(),
  }
  render(<HelpDialog isOpen={isOpen} opening={1} isOn={isOn} {...handlers} />)
  return handlers
}

describe('HelpDialog', () => {
  beforeAll(() => import('./KeyHelp')) // Vite transforms it, which takes longer than a test waits

  it('is closed at first, and opened and closed by its buttons', async () => {
    const { onOpen } = draw(false)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: en.help.title }))
    expect(onOpen).toHaveBeenCalledOnce()
    const { onClosed } = draw(true)
    expect(await screen.findByRole('dialog', { name: en.help.title })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(onClosed).toHaveBeenCalledExactlyOnceWith(1))
  })

  it('explains each key', async () => {
    draw(true)
    const help = within(await screen.findByRole('dialog'))
    expect(help.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'j',
      'k',
      '/',
      'b',
      't',
      '?',
      'Esc',
    ])
    expect(help.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'Next event',
      'Previous event',
      'Search the story',
      'Where things stood',
      'Go to the timeline slider',
      'Show this help',
      'Close this or clear the search',
    ])
  })

  it.each([
    [true, 'Single-key shortcuts on'],
    [false, 'Single-key shortcuts off'],
  ])('switches the keys: %s', async (isOn, words) => {
    const { onSwitch } = draw(true, isOn)
    const control = await screen.findByRole('switch', {
      name: enDialogs.help.singleKeys,
      checked: isOn,
    })
    expect(control).toHaveTextContent(words)
    expect(control).toHaveAccessibleDescription(enDialogs.help.note)
    await userEvent.click(control)
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith(!isOn)
  })
})
