// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aStory } from '../../../test/builders'
import type * as Lazy from '../../ui/lazy-component'
import * as reloading from '../../scroll/reload-keeping-scroll'
import { en } from '../../messages/en'
import { enDialogs } from '../../messages/en-dialogs'

const tell = vi.fn<(words: string) => void>()
const load = vi.fn<() => Promise<unknown>>()

/** Renders the component with code that `load` provides, or that fails to load. */
async function renderMoreWays() {
  vi.resetModules() // so that the module is imported again
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
  const { inRouter } = await import('../../../test/in-router')
  const story = aStory()
  render(
    <MoreWays
      shared={{ kind: 'event', event: story.events[0] as (typeof story.events)[number] }}
      home="/"
      address="/"
      copy={async () => true}
      tell={tell}
    />,
    { wrapper: inRouter() },
  )
}

describe('MoreWays', () => {
  beforeEach(() => {
    load.mockReset().mockResolvedValue(undefined)
    vi.spyOn(console, 'error').mockReturnValue()
  })
  afterEach(() => {
    vi.doUnmock('../../ui/lazy-component')
    vi.restoreAllMocks()
  })

  it('shows that the options are loading', async () => {
    await renderMoreWays()
    expect(screen.getByText(en.common.loading)).toBeVisible()
    expect(await screen.findByRole('button', { name: 'Copy as text' })).toBeVisible()
  })

  it('can load again after a failure', async () => {
    load.mockRejectedValueOnce(new Error('offline'))
    await renderMoreWays()
    expect(await screen.findByText(/The link still works\./u)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(tell).toHaveBeenLastCalledWith(enDialogs.sharing.more.loaded)
    expect(await screen.findByRole('button', { name: 'Copy as text' })).toBeVisible()
  })

  it('offers to reload the page after a second failure', async () => {
    load.mockRejectedValue(new Error('offline'))
    const reload = vi.spyOn(reloading, 'reloadKeepingScroll').mockReturnValue()
    await renderMoreWays()
    const retry = await screen.findByRole('button', { name: 'Try again' })
    expect(
      screen.queryByRole('button', { name: enDialogs.sharing.more.reload }),
    ).not.toBeInTheDocument()
    await userEvent.click(retry)
    expect(tell).toHaveBeenLastCalledWith(enDialogs.sharing.more.failedAgain)
    expect(retry).toHaveFocus()
    expect(screen.getByRole('button', { name: enDialogs.sharing.more.reload })).toBeVisible()
    reload.mockRestore()
  })
})
