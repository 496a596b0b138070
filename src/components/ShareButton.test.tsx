// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { aStory, eventIn } from '../../test/builders'
import { named } from '../../test/named'
import type { Shared } from '../formats/shared'
import { ShareButton } from './ShareButton'
import { Sharing } from './sharing'

describe('ShareButton', () => {
  it('preloads the dialog on hover, opens it on press, and keeps the focus', async () => {
    const shared: Shared = { kind: 'event', event: eventIn(aStory(), 'netflix-announces-film') }
    const open = vi.fn<(shared: Shared) => void>()
    const prepare = vi.fn<() => void>()
    render(
      <Sharing value={{ open, prepare }}>
        <ShareButton shared={shared} />
      </Sharing>,
    )
    const button = screen.getByRole('button', { name: named('Share: Netflix announces a film') })
    await userEvent.hover(button)
    expect(prepare).toHaveBeenCalledOnce()
    expect(open).not.toHaveBeenCalled()
    await userEvent.click(button)
    expect(open).toHaveBeenCalledExactlyOnceWith(shared)
    expect(button).toHaveFocus()
  })
})
