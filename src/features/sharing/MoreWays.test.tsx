// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import * as loading from '../../scroll/reload-keeping-scroll'
import { MoreWays } from './MoreWays'

describe('MoreWays', () => {
  const tell = vi.fn<(words: string) => void>()
  const renderMoreWays = (failures: number, succeeds: boolean) =>
    render(
      <MoreWays failures={failures} onRetry={async () => succeeds} tell={tell}>
        {undefined}
      </MoreWays>,
    )

  it('shows that they are loading', () => {
    renderMoreWays(0, true)
    expect(screen.getByText('One moment…')).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it.each([
    [true, 'The other ways to share are here now.'],
    [false, 'The other ways to share still could not be loaded.'],
  ])('offers to try again, which may succeed: %s', async (succeeds, words) => {
    renderMoreWays(1, succeeds)
    expect(screen.getByText(/The link works without them\./u)).toBeVisible()
    const button = screen.getByRole('button', { name: 'Try again' })
    await userEvent.click(button)
    expect(tell).toHaveBeenLastCalledWith(words)
    expect(document.activeElement === button).toBe(!succeeds)
  })

  it('offers to reload the page after a second failure', async () => {
    const reloadKeepingScroll = vi.spyOn(loading, 'reloadKeepingScroll').mockReturnValue()
    renderMoreWays(1, false)
    expect(screen.queryByRole('button', { name: 'load the page anew' })).not.toBeInTheDocument()
    cleanup()
    renderMoreWays(2, false)
    await userEvent.click(screen.getByRole('button', { name: 'load the page anew' }))
    expect(reloadKeepingScroll).toHaveBeenCalledOnce()
  })
})
