// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import * as loading from '../../scroll/reload-keeping-scroll'
import { MoreWays } from './MoreWays'

describe('the further ways to share', () => {
  const tell = vi.fn<(words: string) => void>()
  const draw = (failures: number, comesBack: boolean) =>
    render(
      <MoreWays failures={failures} onRetry={async () => comesBack} tell={tell}>
        {undefined}
      </MoreWays>,
    )

  it('are waited for', () => {
    draw(0, true)
    expect(screen.getByText('One moment…')).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it.each([
    [true, 'The other ways to share are here now.'],
    [false, 'The other ways to share still could not be loaded.'],
  ])('are asked for again where they are lost; they come: %s', async (comesBack, words) => {
    draw(1, comesBack)
    expect(screen.getByText(/The link works without them\./u)).toBeVisible()
    const button = screen.getByRole('button', { name: 'Try again' })
    await userEvent.click(button)
    expect(tell).toHaveBeenLastCalledWith(words)
    expect(document.activeElement === button).toBe(!comesBack)
  })

  it('come with the page where a newer edition of the site has taken them away: it is offered once trying again has not helped', async () => {
    const reloadKeepingScroll = vi.spyOn(loading, 'reloadKeepingScroll').mockReturnValue()
    draw(1, false)
    expect(screen.queryByRole('button', { name: 'load the page anew' })).not.toBeInTheDocument()
    cleanup()
    draw(2, false)
    await userEvent.click(screen.getByRole('button', { name: 'load the page anew' }))
    expect(reloadKeepingScroll).toHaveBeenCalledOnce()
  })
})
