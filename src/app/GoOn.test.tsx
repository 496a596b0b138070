// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { aStory } from '../../test/builders'
import { exampleFile } from '../../test/example'
import { inRouter } from '../../test/in-router'
import { GoOn } from './GoOn'

const story = aStory(exampleFile)
const open = (lastPlace: string, hash = '') => {
  render(<GoOn story={story} lastPlace={lastPlace} hash={hash} />, { wrapper: inRouter() })
  return userEvent.setup()
}
const line = () => screen.queryByText(/^Go on at:/u)

describe('going on where the last visit ended', () => {
  afterEach(() => {
    window.history.replaceState(null, '', '/')
    Object.assign(window, { scrollY: 0 })
  })

  it.each(['/#event-meeting', '/event/meeting/', '/event/premiere/#event-meeting'])(
    'leads to the event of %s in one line',
    async (place) => {
      const user = open(place)
      expect(screen.getByRole('region', { name: 'Notices' })).toHaveTextContent(
        'Go on at: A meeting in a café',
      )
      await user.click(screen.getByRole('link', { name: 'A meeting in a café' }))
      expect(window.location.pathname).toBe('/event/meeting/')
      expect(line()).not.toBeInTheDocument()
    },
  )

  it.each(['/event/podcast-episode/', '/#event-premiere', '/event/unknown/', '/cast/'])(
    'says nothing at the ends of the story or for %s',
    (place) => {
      open(place)
      expect(line()).not.toBeInTheDocument()
    },
  )

  it('says nothing where the address leads into the story', () => {
    open('/#event-meeting', '#event-meeting')
    expect(line()).not.toBeInTheDocument()
  })

  it('goes away when dismissed, or when the reader has scrolled on', async () => {
    const user = open('/#event-meeting')
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(line()).not.toBeInTheDocument()
    open('/event/meeting/')
    Object.assign(window, { scrollY: window.innerHeight + 1 })
    act(() => void window.dispatchEvent(new Event('scroll')))
    expect(line()).not.toBeInTheDocument()
  })
})
