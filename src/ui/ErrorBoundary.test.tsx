// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from './ErrorBoundary'

function Broken({ by }: { readonly by: string }): never {
  throw new Error(by)
}

describe('what is guarded', () => {
  const reported = vi.fn<(error: unknown) => void>()
  beforeEach(() => {
    // What React and jsdom say of it while developing.
    vi.spyOn(console, 'error').mockReturnValue()
    reported.mockReset()
  })
  afterEach(() => vi.restoreAllMocks())

  const draw = (by: string | undefined, of: unknown = 1) => (
    <main>
      <p>The story</p>
      <ErrorBoundary part="The board" of={of}>
        {by === undefined ? <p>What is known</p> : <Broken by={by} />}
      </ErrorBoundary>
    </main>
  )

  it('is drawn as it is', () => {
    render(draw(undefined))
    expect(screen.getByText('What is known')).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('falls alone: that is said and reported once, and the rest goes on', () => {
    render(draw('the board fell'), { onCaughtError: reported })
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The board could not be drawn. The rest of the page goes on.',
    )
    expect(screen.getByText('The story')).toBeVisible()
    expect(reported).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: 'the board fell' }),
      expect.anything(),
    )
  })

  it('stays fallen while it is the same, and is tried anew when it is another', () => {
    const { rerender } = render(draw('the board fell'), { onCaughtError: reported })
    rerender(draw(undefined))
    expect(screen.getByRole('alert')).toBeVisible()
    rerender(draw(undefined, 2))
    expect(screen.getByText('What is known')).toBeVisible()
  })

  it('is silent about a second fall, which it shows', () => {
    const { rerender } = render(draw('the board fell'))
    rerender(draw('it fell again', 2))
    expect(
      screen.getByText('The board could not be drawn. The rest of the page goes on.'),
    ).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('may leave something else in its place', () => {
    render(
      <ErrorBoundary instead={<h3>A meeting</h3>}>
        <Broken by="the card fell" />
      </ErrorBoundary>,
    )
    expect(screen.getByRole('heading', { name: 'A meeting' })).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})
