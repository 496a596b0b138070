// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { MoreWays } from './MoreWays'

describe('the further ways to share', () => {
  const tell = vi.fn<(words: string) => void>()
  const draw = (areLost: boolean, comesBack: boolean) => render(<MoreWays areLost={areLost} onRetry={async () => comesBack} tell={tell}>{undefined}</MoreWays>)

  it('are waited for', () => {
    draw(false, true)
    expect(screen.getByText('One moment…')).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it.each([
    [true, 'The other ways to share are here now.'],
    [false, 'The other ways to share still could not be loaded.'],
  ])('are asked for again where they are lost; they come: %s', async (comesBack, words) => {
    draw(true, comesBack)
    expect(screen.getByText(/The link works without them\./u)).toBeVisible()
    const button = screen.getByRole('button', { name: 'Try again' })
    await userEvent.click(button)
    expect(tell).toHaveBeenLastCalledWith(words)
    expect(document.activeElement === button).toBe(!comesBack)
  })
})
