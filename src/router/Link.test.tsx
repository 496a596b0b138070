// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inRouter } from '../../test/in-router'
import { named } from '../../test/named'
import { LinkResolver, type Destination } from './link-resolver'
import { Link } from './Link'
import type { PreloadPage } from './preload'
import { createRouter } from './router'

function draw(children: ReactNode, preloadPage?: PreloadPage) {
  const router = createRouter({ preloadPage })
  render(children, { wrapper: inRouter(router) })
  return router
}

describe('a link', () => {
  // What is left to the browser, which jsdom cannot do.
  let leftToBrowser = 0
  const onClick = (event: Event) => {
    if (!event.defaultPrevented) leftToBrowser += 1
    event.preventDefault()
  }

  beforeEach(() => {
    leftToBrowser = 0
    window.history.replaceState(null, '', '/')
    document.addEventListener('click', onClick)
  })
  afterEach(() => document.removeEventListener('click', onClick))

  it('has its address and what else an anchor has', () => {
    draw(
      <Link to="/cast/?q=kit" aria-current="page">
        Cast
      </Link>,
    )
    const link = screen.getByRole('link', { name: 'Cast', current: 'page' })
    expect(link).toHaveAttribute('href', '/cast/?q=kit')
  })

  it('navigates without loading the page', async () => {
    const router = draw(<Link to="/cast/?q=kit">Cast</Link>)
    await userEvent.click(screen.getByRole('link', { name: 'Cast' }))
    expect(window.location.pathname + window.location.search).toBe('/cast/?q=kit')
    expect(router.getSnapshot().navigationType).toBe('navigate')
    expect(leftToBrowser).toBe(0)
  })

  it('navigates by keyboard', async () => {
    draw(<Link to="/cast/">Cast</Link>)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(window.location.pathname).toBe('/cast/')
  })

  it('preloads its page on hover and on focus', async () => {
    const preloadPage = vi.fn<PreloadPage>()
    draw(<Link to="/cast/">Cast</Link>, preloadPage)
    await userEvent.hover(screen.getByRole('link', { name: 'Cast' }))
    expect(preloadPage).toHaveBeenCalledExactlyOnceWith('cast')
    await userEvent.tab()
    expect(preloadPage).toHaveBeenCalledTimes(2)
  })

  it('is left to the browser outside a router', async () => {
    render(<Link to="/cast/">Cast</Link>)
    await userEvent.click(screen.getByRole('link', { name: 'Cast' }))
    expect(leftToBrowser).toBe(1)
  })

  it.each(['Control', 'Meta', 'Shift', 'Alt'])(
    'clicked with %s is left to the browser',
    async (key) => {
      const user = userEvent.setup()
      draw(<Link to="/cast/">Cast</Link>)
      await user.keyboard(`{${key}>}`)
      await user.click(screen.getByRole('link'))
      expect(window.location.pathname).toBe('/')
      expect(leftToBrowser).toBe(1)
    },
  )

  it('clicked with another button is left to the browser', () => {
    draw(<Link to="/cast/">Cast</Link>)
    fireEvent.click(screen.getByRole('link'), { button: 1 })
    expect(window.location.pathname).toBe('/')
    expect(leftToBrowser).toBe(1)
  })

  it('calls onFollow before it navigates, and only then', async () => {
    const onFollow = vi.fn<() => void>(() => expect(window.location.pathname).toBe('/'))
    draw(
      <Link to="/cast/" onFollow={onFollow}>
        Cast
      </Link>,
    )
    const user = userEvent.setup()
    await user.keyboard('{Control>}')
    await user.click(screen.getByRole('link'))
    await user.keyboard('{/Control}')
    expect(onFollow).not.toHaveBeenCalled()
    await user.click(screen.getByRole('link'))
    expect(onFollow).toHaveBeenCalledOnce()
    expect(window.location.pathname).toBe('/cast/')
  })

  describe('below a link resolver', () => {
    const inFrame = (named: string): Destination =>
      named.startsWith('/event/')
        ? { to: `/embed${named}?theme=night` }
        : { to: named, external: true }
    const drawResolved = (to: string) =>
      draw(
        <LinkResolver value={inFrame}>
          <Link to={to}>There</Link>
        </LinkResolver>,
      )

    it('leads where it is resolved to', async () => {
      drawResolved('/event/x/')
      expect(screen.getByRole('link', { name: 'There' })).not.toHaveAttribute('target')
      await userEvent.click(screen.getByRole('link'))
      expect(window.location.pathname + window.location.search).toBe('/embed/event/x/?theme=night')
    })

    it('opens in a new tab where it leads away, and says so', async () => {
      drawResolved('/cast/')
      const link = screen.getByRole('link', { name: named('There (opens in a new tab)') })
      expect(link).toHaveAttribute('href', '/cast/')
      expect(link).toHaveAttribute('target', '_blank')
      expect(link).toHaveAttribute('rel', 'noopener')
      await userEvent.click(link)
      expect(window.location.pathname).toBe('/')
      expect(leftToBrowser).toBe(1)
    })
  })
})
