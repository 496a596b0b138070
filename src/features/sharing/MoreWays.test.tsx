// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aStory } from '../../../test/builders'
import type * as Lazy from '../../ui/lazy-component'
import * as reloading from '../../scroll/reload-keeping-scroll'

const tell = vi.fn<(words: string) => void>()
const load = vi.fn<() => Promise<unknown>>()

/** Draws the further ways with code that `load` brings, or that cannot be loaded. */
async function draw() {
  vi.resetModules() // a module that was imported once is not loaded again
  vi.doMock('../../ui/lazy-component', async (original) => {
    const { lazyComponent } = await original<typeof Lazy>()
    return {
      lazyComponent: () =>
        lazyComponent(async () => {
          await load()
          return { ShareTools: () => <button type="button">Copy as text</button> }
        }, 'ShareTools'),
    }
  })
  const { MoreWays } = await import('./MoreWays')
  const story = aStory()
  render(
    <MoreWays
      story={story}
      shared={{ kind: 'event', event: story.events[0] as (typeof story.events)[number] }}
      home="/"
      address="/"
      copy={async () => true}
      tell={tell}
    />,
  )
}

describe('the further ways to share', () => {
  beforeEach(() => {
    load.mockReset().mockResolvedValue(undefined)
    vi.spyOn(console, 'error').mockReturnValue()
  })
  afterEach(() => {
    vi.doUnmock('../../ui/lazy-component')
    vi.restoreAllMocks()
  })

  it('show that they are loading', async () => {
    await draw()
    expect(screen.getByText('One moment…')).toBeVisible()
    expect(await screen.findByRole('button', { name: 'Copy as text' })).toBeVisible()
  })

  it('can be loaded again after a failure', async () => {
    load.mockRejectedValueOnce(new Error('offline'))
    await draw()
    expect(await screen.findByText(/The link works without them\./u)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(tell).toHaveBeenLastCalledWith('The other ways to share are here now.')
    expect(await screen.findByRole('button', { name: 'Copy as text' })).toBeVisible()
  })

  it('offer to reload the page when trying again has failed, too', async () => {
    load.mockRejectedValue(new Error('offline'))
    const reload = vi.spyOn(reloading, 'reloadKeepingScroll').mockReturnValue()
    await draw()
    const retry = await screen.findByRole('button', { name: 'Try again' })
    expect(screen.queryByRole('button', { name: 'load the page anew' })).not.toBeInTheDocument()
    await userEvent.click(retry)
    expect(tell).toHaveBeenLastCalledWith('The other ways to share still could not be loaded.')
    expect(retry).toHaveFocus()
    expect(screen.getByRole('button', { name: 'load the page anew' })).toBeVisible()
    reload.mockRestore()
  })
})
