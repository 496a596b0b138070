// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { named } from '../../test/named'
import { navigationType } from './history'
import { LinkResolver, type Destination } from './link-resolver'
import { Link } from './Link'

describe('a link', () => {
  // What is left to the browser, which jsdom cannot do.
  let leftToBrowser = 0
  const navigate = (event: Event) => {
    if (!event.defaultPrevented) leftToBrowser += 1
    event.preventDefault()
  }

  beforeEach(() => {
    leftToBrowser = 0
    window.history.replaceState(null, '', '/')
    document.addEventListener('click', navigate)
  })
  afterEach(() => document.removeEventListener('click', navigate))

  it('is a real one', () => {
    render(
      <Link to="/cast/?q=kit" aria-current="page">
        Cast
      </Link>,
    )
    const link = screen.getByRole('link', { name: 'Cast', current: 'page' })
    expect(link).toHaveAttribute('href', '/cast/?q=kit')
  })

  it('is followed without loading the page anew', async () => {
    render(<Link to="/cast/?q=kit">Cast</Link>)
    await userEvent.click(screen.getByRole('link', { name: 'Cast' }))
    expect(window.location.pathname + window.location.search).toBe('/cast/?q=kit')
    expect(navigationType()).toBe('link')
    expect(leftToBrowser).toBe(0)
  })

  it('is followed by the keyboard', async () => {
    render(<Link to="/cast/">Cast</Link>)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(window.location.pathname).toBe('/cast/')
  })

  it.each(['Control', 'Meta', 'Shift', 'Alt'])(
    'clicked with %s is left to the browser',
    async (key) => {
      const user = userEvent.setup()
      render(<Link to="/cast/">Cast</Link>)
      await user.keyboard(`{${key}>}`)
      await user.click(screen.getByRole('link'))
      expect(window.location.pathname).toBe('/')
      expect(leftToBrowser).toBe(1)
    },
  )

  it('clicked with another button is left to the browser', () => {
    render(<Link to="/cast/">Cast</Link>)
    fireEvent.click(screen.getByRole('link'), { button: 1 })
    expect(window.location.pathname).toBe('/')
    expect(leftToBrowser).toBe(1)
  })

  it('tells who asked to know before it is followed, and only then', async () => {
    const onFollow = vi.fn<() => void>(() => expect(window.location.pathname).toBe('/'))
    render(
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

  describe('where other destinations are meant', () => {
    const inFrame = (named: string): Destination =>
      named.startsWith('/event/')
        ? { to: `/embed${named}?theme=night` }
        : { to: named, isAway: true }
    const draw = (to: string) =>
      render(
        <LinkResolver value={inFrame}>
          <Link to={to}>There</Link>
        </LinkResolver>,
      )

    it('leads there', async () => {
      draw('/event/x/')
      expect(screen.getByRole('link', { name: 'There' })).not.toHaveAttribute('target')
      await userEvent.click(screen.getByRole('link'))
      expect(window.location.pathname + window.location.search).toBe('/embed/event/x/?theme=night')
    })

    it('is left to the browser when it leads away, and says so', async () => {
      draw('/cast/')
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
