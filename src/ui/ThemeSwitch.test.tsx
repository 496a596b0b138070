// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { chooseTheme } from '../browser/theme'
import { ThemeSwitch } from './ThemeSwitch'
import { en } from '../messages/en'

describe('ThemeSwitch', () => {
  beforeEach(() => chooseTheme('system'))

  it('cycles through system, day and night, and names the current theme', async () => {
    const user = userEvent.setup()
    render(<ThemeSwitch />)
    const button = screen.getByRole('button', { name: en.common.theme.system })
    for (const [name, theme] of [
      [en.common.theme.day, 'day'],
      [en.common.theme.night, 'night'],
      [en.common.theme.system, undefined],
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
    expect(screen.getByRole('button', { name: en.common.theme.night })).toHaveFocus()
  })

  it('is disabled until the page is hydrated', () => {
    render(<ThemeSwitch />)
    expect(screen.getByRole('button')).toHaveAttribute('data-needs-script')
  })
})
