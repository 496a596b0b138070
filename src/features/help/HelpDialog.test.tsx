// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createRef } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { HelpDialog } from './HelpDialog'
import { en } from '../../messages/en'

function draw(isOn = true) {
  const dialog = createRef<HTMLDialogElement>()
  const onSwitch = vi.fn<(isOn: boolean) => void>()
  return {
    dialog,
    onSwitch,
    ...render(<HelpDialog dialog={dialog} isOn={isOn} onSwitch={onSwitch} />),
  }
}

describe('HelpDialog', () => {
  it('is closed at first, and opens and closes with its buttons', async () => {
    draw()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: en.help.title }))
    expect(screen.getByRole('dialog', { name: en.help.title })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('can be opened from outside, and explains each key', () => {
    const { dialog } = draw()
    dialog.current?.showModal()
    const help = within(screen.getByRole('dialog'))
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
    const { dialog, onSwitch } = draw(isOn)
    dialog.current?.showModal()
    const control = screen.getByRole('switch', { name: en.help.singleKeys, checked: isOn })
    expect(control).toHaveTextContent(words)
    expect(control).toHaveAccessibleDescription(en.help.note)
    await userEvent.click(control)
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith(!isOn)
  })
})
