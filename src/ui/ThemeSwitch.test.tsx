// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { chooseTheme } from '../browser/theme'
import { ThemeSwitch } from './ThemeSwitch'

describe('ThemeSwitch', () => {
  beforeEach(() => chooseTheme('system'))

  it('cycles through system, day and night, and names the current theme', async () => {
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

  it('works by keyboard and keeps the focus', async () => {
    const user = userEvent.setup()
    render(<ThemeSwitch />)
    await user.tab()
    await user.keyboard('{Enter} ')
    expect(screen.getByRole('button', { name: 'Theme: night' })).toHaveFocus()
  })

  it('is disabled until the page is hydrated', () => {
    render(<ThemeSwitch />)
    expect(screen.getByRole('button')).toHaveAttribute('data-needs-script')
  })
})
