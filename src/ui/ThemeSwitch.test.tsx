// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { chooseTheme } from '../browser/theme'
import { ThemeSwitch } from './ThemeSwitch'

describe('the switch of themes', () => {
  beforeEach(() => chooseTheme('system'))

  it('goes round: as the system, day, night; its name says which holds', async () => {
    const user = userEvent.setup()
    render(<ThemeSwitch />)
    const button = screen.getByRole('button', { name: 'Theme: as the system' })
    for (const [name, theme] of [
      ['Theme: day', 'day'],
      ['Theme: night', 'night'],
      ['Theme: as the system', undefined],
    ] as const) {
      await user.click(button)
      expect(button).toHaveAccessibleName(name)
      expect(document.documentElement.dataset.theme).toBe(theme)
    }
  })

  it('is worked by the keyboard and keeps the focus', async () => {
    const user = userEvent.setup()
    render(<ThemeSwitch />)
    await user.tab()
    await user.keyboard('{Enter} ')
    expect(screen.getByRole('button', { name: 'Theme: night' })).toHaveFocus()
  })

  it('waits until the page is awake', () => {
    render(<ThemeSwitch />)
    expect(screen.getByRole('button')).toHaveAttribute('data-needs-script')
  })
})
