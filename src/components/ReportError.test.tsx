// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, expect, it } from 'vitest'
import { aStory, aTimeline, eventIn, personIn } from '../../test/builders'
import { renderWithStory } from '../../test/render-with-story'
import { EventDetails } from '../features/timeline/EventDetails'
import type { SourceId } from '../content/schema'
import type { Story } from '../domain/story'
import { CitationScope } from './CitationScope'
import { PersonPage } from '../pages/cast/PersonPage'

const file = aTimeline()
const story = aStory({
  site: { ...file.site, contact: 'https://example.org/new?title={title}&body={body}' },
})

const detailsOf = (from: Story) => (
  <CitationScope numbered={['hello-film-finale' as SourceId]} list="source">
    <EventDetails event={eventIn(from, 'netflix-announces-film')} />
  </CitationScope>
)

// So that a busy machine need not load it within the second that a test waits.
beforeAll(() => import('../features/timeline/EventNotes'))

const links = (group: HTMLElement) =>
  within(group)
    .getAllByRole('link')
    .map((link) => [
      link.textContent,
      new URL(link.getAttribute('href') ?? '').searchParams.get('title'),
    ])

it('reports an error in any claim of an event, or in the event', async () => {
  renderWithStory(story, detailsOf(story))
  const summary = await screen.findByText('Report an error')
  await userEvent.click(summary)
  expect(links(summary.closest('details') ?? summary)).toEqual([
    ['A film ends the story. (opens in a new tab)', 'Error in netflix-announces-film/c1'],
    [
      'Something else about “Netflix announces a film” (opens in a new tab)',
      'Error in netflix-announces-film',
    ],
  ])
})

it('reports an error in a statement about a person', async () => {
  renderWithStory(
    story,
    <PersonPage person={personIn(story, 'kit-connor')} timelineAddress="/?person=kit-connor" />,
  )
  const summary = screen.getByText('Report an error')
  await userEvent.click(summary)
  expect(links(summary.closest('details') ?? summary).map(([, title]) => title)).toEqual([
    'Error in kit-connor/credit-1',
    'Error in kit-connor/standing-1',
    'Error in kit-connor',
  ])
})

it('is absent if the content names no contact', () => {
  const silent = aStory()
  renderWithStory(
    silent,
    <>
      {detailsOf(silent)}
      <PersonPage person={personIn(silent, 'kit-connor')} timelineAddress="/" />
    </>,
  )
  expect(screen.queryByText('Report an error')).not.toBeInTheDocument()
})
