// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from './ErrorBoundary'

function Broken({ by }: { readonly by: string }): never {
  throw new Error(by)
}

describe('ErrorBoundary', () => {
  const reported = vi.fn<(error: unknown) => void>()
  beforeEach(() => {
    // React and jsdom log the caught error.
    vi.spyOn(console, 'error').mockReturnValue()
    reported.mockReset()
  })
  afterEach(() => vi.restoreAllMocks())

  const draw = (by: string | undefined, of: unknown = 1) => (
    <main>
      <p>The story</p>
      <ErrorBoundary label="The board" resetKey={of}>
        {by === undefined ? <p>What is known</p> : <Broken by={by} />}
      </ErrorBoundary>
    </main>
  )

  it('renders its children', () => {
    render(draw(undefined))
    expect(screen.getByText('What is known')).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('shows and reports an error once, and leaves the rest of the page alone', () => {
    render(draw('the board fell'), { onCaughtError: reported })
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The board could not be shown. The rest of the page still works.',
    )
    expect(screen.getByText('The story')).toBeVisible()
    expect(reported).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: 'the board fell' }),
      expect.anything(),
    )
  })

  it('keeps the error message until what it depends on changes', () => {
    const { rerender } = render(draw('the board fell'), { onCaughtError: reported })
    rerender(draw(undefined))
    expect(screen.getByRole('alert')).toBeVisible()
    rerender(draw(undefined, 2))
    expect(screen.getByText('What is known')).toBeVisible()
  })

  it('does not announce a second error, though it shows it', () => {
    const { rerender } = render(draw('the board fell'))
    rerender(draw('it fell again', 2))
    expect(
      screen.getByText('The board could not be shown. The rest of the page still works.'),
    ).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('can render a fallback instead of a message', () => {
    render(
      <ErrorBoundary fallback={<h3>A meeting</h3>}>
        <Broken by="the card fell" />
      </ErrorBoundary>,
    )
    expect(screen.getByRole('heading', { name: 'A meeting' })).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})
