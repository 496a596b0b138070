// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from './ErrorBoundary'
import { lazyComponent } from './lazy-component'

const Greeting = ({ name }: { readonly name: string }) => <p>Hello, {name}</p>

describe('lazyComponent', () => {
  it('shows the fallback until its code is loaded', async () => {
    const Lazy = lazyComponent(() => Promise.resolve({ Greeting }), 'Greeting')
    render(
      <Suspense fallback="Loading">
        <Lazy name="Kit" />
      </Suspense>,
    )
    expect(screen.getByText('Loading')).toBeInTheDocument()
    expect(await screen.findByText('Hello, Kit')).toBeInTheDocument()
  })

  it('renders at once after preloading', async () => {
    const load = vi.fn<() => Promise<{ Greeting: typeof Greeting }>>(() =>
      Promise.resolve({ Greeting }),
    )
    const Lazy = lazyComponent(load, 'Greeting')
    expect(Lazy.isLoaded()).toBe(false)
    await Lazy.preload()
    expect(Lazy.isLoaded()).toBe(true)
    render(<Lazy name="Kit" />)
    expect(screen.getByText('Hello, Kit')).toBeInTheDocument()
    await Lazy.preload()
    expect(load).toHaveBeenCalledOnce()
  })

  it('throws when its code fails to load, and loads it again on request', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const load = vi.fn<() => Promise<{ Greeting: typeof Greeting }>>(() =>
      Promise.resolve({ Greeting }),
    )
    load.mockRejectedValueOnce(new Error('offline'))
    const Lazy = lazyComponent(load, 'Greeting')
    const view = (key: number) => (
      <ErrorBoundary resetKey={key} fallback="Failed">
        <Suspense fallback="Loading">
          <Lazy name="Kit" />
        </Suspense>
      </ErrorBoundary>
    )
    const { rerender } = render(view(1))
    expect(await screen.findByText('Failed')).toBeInTheDocument()
    await Lazy.preload()
    rerender(view(2))
    expect(await screen.findByText('Hello, Kit')).toBeInTheDocument()
    expect(load).toHaveBeenCalledTimes(2)
  })
})
