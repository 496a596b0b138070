// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Chip } from './Chip'

describe('Chip', () => {
  it.each([true, false])('exposes whether it is pressed: %s', (pressed) => {
    render(
      <Chip pressed={pressed} onPress={() => {}}>
        Interviews
      </Chip>,
    )
    expect(screen.getByRole('button', { name: 'Interviews', pressed })).toHaveAttribute(
      'type',
      'button',
    )
  })

  it('reports every press, by mouse and by keyboard, and keeps no state', async () => {
    const user = userEvent.setup()
    const onPress = vi.fn<() => void>()
    render(
      <Chip pressed={false} onPress={onPress}>
        Interviews
      </Chip>,
    )
    await user.click(screen.getByRole('button'))
    await user.keyboard(' ')
    await user.keyboard('{Enter}')
    expect(onPress).toHaveBeenCalledTimes(3)
    expect(screen.getByRole('button', { pressed: false })).toHaveFocus()
  })
})
