// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { aStory, eventIn } from '../../test/builders'
import { exampleFile } from '../../test/example'
import { renderWithStory } from '../../test/render-with-story'
import { citationsOf } from '../domain/citations'
import { EventDetails } from '../features/timeline/EventDetails'
import { AboutPage } from '../pages/about/AboutPage'
import { CitationScope } from './CitationScope'
import { CorrectionChange } from './CorrectionChange'

const story = aStory(exampleFile)

/** What a screen reader says of each term. */
const definitions = (from: HTMLElement) =>
  within(from)
    .getAllByRole('definition')
    .map(({ textContent }) => textContent)

// So that a busy machine need not load it within the second that a test waits.
beforeAll(() => import('../features/timeline/EventNotes'))

describe('what a correction changed', () => {
  it('is marked in both texts, in words too', () => {
    const { container } = render(
      <CorrectionChange change={{ before: 'Ten or more films', after: 'Ten films' }} />,
    )
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Before',
      'Now',
    ])
    expect(definitions(container)).toEqual(['Ten removed: or more films', 'Ten films'])
    expect(screen.getByRole('deletion')).toHaveTextContent('or more')
    expect(screen.queryByRole('insertion')).not.toBeInTheDocument()
  })

  it('is on the page about the timeline', () => {
    renderWithStory(story, <AboutPage />)
    const correction = screen.getByText(/The date of the meeting was corrected\./u)
    expect(definitions(correction)).toEqual(['removed: 14 or 15 February 2025', 'February 2025'])
  })

  it('is at the event that was corrected', async () => {
    const event = eventIn(story, 'meeting')
    renderWithStory(
      story,
      <CitationScope numbered={citationsOf(event)} list="source">
        <EventDetails event={event} />
      </CitationScope>,
    )
    expect(await screen.findByText('Corrected on 20 July 2025')).toBeVisible()
    expect(screen.getByRole('deletion')).toHaveTextContent('14 or 15')
  })
})
