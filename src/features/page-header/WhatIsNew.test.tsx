// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { aStory, eventIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { inRouter } from '../../../test/in-router'
import { WhatIsNew } from './WhatIsNew'

const story = aStory(exampleFile)

function draw(...names: readonly string[]) {
  const onTold = vi.fn<() => void>()
  render(
    <WhatIsNew
      words="Something is new."
      events={names.map((name) => eventIn(story, name))}
      search="?order=newest"
      onTold={onTold}
    />,
    { wrapper: inRouter() },
  )
  return { onTold, user: userEvent.setup(), link: () => screen.getByRole('link') }
}

describe('WhatIsNew', () => {
  afterEach(() => window.history.replaceState(null, '', '/'))

  it('links from one new event to the next in the current view, then is done', async () => {
    const { onTold, user, link } = draw('meeting', 'premiere')
    expect(screen.getByText('Something is new.')).toBeVisible()
    expect(screen.getByText('First:')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'A meeting in a café' }))
    expect(window.location.pathname + window.location.search).toBe('/event/meeting/?order=newest')
    expect(screen.getByText('Next:')).toBeVisible()
    expect(onTold).not.toHaveBeenCalled()
    expect(link()).toHaveAccessibleName('The premiere')
    await user.click(link())
    expect(window.location.pathname).toBe('/event/premiere/')
    expect(onTold).toHaveBeenCalledOnce()
  })

  it('has no "First" for a single event', async () => {
    const { onTold, user, link } = draw('meeting')
    expect(screen.queryByText('First:')).not.toBeInTheDocument()
    await user.click(link())
    expect(onTold).toHaveBeenCalledOnce()
  })

  it('can be dismissed', async () => {
    const { onTold, user } = draw('meeting', 'premiere')
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(onTold).toHaveBeenCalledOnce()
  })
})
