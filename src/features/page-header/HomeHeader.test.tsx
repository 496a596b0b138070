// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { anEvent, aStory, eventIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { renderWithStory } from '../../../test/render-with-story'
import { titled } from '../../formats/site-meta'
import { routeOf } from '../../router/paths'
import { EventHeader } from './EventHeader'
import { HomeHeader } from './HomeHeader'

const story = aStory(exampleFile)

describe('EventHeader', () => {
  it('says where in the story the event is, and leads to what came before', () => {
    const event = eventIn(story, 'premiere')
    const before = [eventIn(story, 'podcast-episode'), eventIn(story, 'meeting')]
    renderWithStory(story, <EventHeader event={event} around={{ before, onBefore: () => {} }} />)
    const header = within(screen.getByRole('banner'))
    expect(header.getByText('Event 4 of 4 in')).toBeVisible()
    expect(header.getByRole('link', { name: story.timeline.site.title })).toHaveAttribute(
      'href',
      '/',
    )
    expect(header.getByRole('link', { name: '2 earlier events' })).toHaveAttribute(
      'href',
      '/#event-meeting',
    )
  })

  it.each([
    ['meeting', 'February 2025', 'Two of them met.'],
    ['premiere', 'July 2025, as announced', 'It comes in July.'],
  ])('describes the page of "%s" by its date, %s, and its first claim', (name, when, claim) => {
    renderWithStory(story, <EventHeader event={eventIn(story, name)} around={undefined} />)
    expect(document.head.querySelector('meta[name=description]')).toHaveAttribute(
      'content',
      `${when}: ${claim}`,
    )
  })
})

describe('HomeHeader', () => {
  it.each([
    ['Plural wrap', 'Plural wrap, 1 event'],
    ['Plural wrap, “locke”', 'Plural wrap, “locke”'],
  ])('counts the events of a type only without other filters: %s', (filtered, title) => {
    const wraps = aStory({ events: [anEvent({ type: 'wrap' })] })
    renderWithStory(
      wraps,
      <HomeHeader filtered={filtered} route={routeOf('/type/wrap/', wraps)} action={undefined} />,
    )
    expect(document.title).toBe(titled(wraps.timeline.site, title))
  })

  it('answers in short, with links to the events that settled it', () => {
    const [event] = story.events
    if (!event) throw new Error('The story has events.')
    const answered = aStory({
      ...exampleFile,
      summary: [{ label: 'What', text: 'A film', event: event.id }],
    })
    renderWithStory(
      answered,
      <HomeHeader filtered="" route={routeOf('/', answered)} action={<button>Watch</button>} />,
    )
    expect(screen.getByRole('term')).toHaveTextContent('What')
    expect(screen.getByRole('link', { name: 'A film' })).toHaveAttribute(
      'href',
      `/event/${event.id}/`,
    )
    expect(screen.getByText('The story in a minute').closest('details')).not.toHaveAttribute('open')
    expect(screen.getByRole('link', { name: 'Read everything on one page' })).toHaveAttribute(
      'href',
      '/full/',
    )
  })
})
