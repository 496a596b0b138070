// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aStory } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { renderWithStory } from '../../../test/render-with-story'
import { CastPage } from './CastPage'

const cardOf = (name: string) => {
  const card = screen.getByRole('heading', { level: 3, name }).closest('article')
  if (!card) throw new Error(`${name} has no card.`)
  return card
}

describe('CastPage', () => {
  it('lists everyone by group', () => {
    renderWithStory(aStory(exampleFile), <CastPage />)
    expect(screen.getByRole('heading', { level: 1, name: 'Cast and crew' })).toBeVisible()
    const groups = screen.getAllByRole('heading', { level: 2 }).map((heading) => [
      heading.textContent,
      within(heading.closest('section') ?? heading)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ])
    expect(groups).toEqual([
      ['On screen', ['Kit Connor']],
      ['Behind the camera', ['Alice Oseman']],
      ['In conversation', ['Pat Host']],
    ])
    expect(document.title).toMatch(/^Cast and crew/u)
  })

  it.each([
    ['Kit Connor', ['Nick Nelson', 'Confirmed for the film', 'since 22 April 2025', 'In 2 events']],
    ['Alice Oseman', ['Author', 'Likely, not confirmed', 'since 3 October 2024', 'In 2 events']],
    ['Pat Host', ['Host of the podcast', 'In 1 event']],
  ])('shows the role, standing and its date, and number of events of %s', (name, words) => {
    renderWithStory(aStory(exampleFile), <CastPage />)
    for (const text of words) expect(within(cardOf(name)).getByText(text)).toBeVisible()
  })

  it('sums up the standings', () => {
    renderWithStory(aStory(exampleFile), <CastPage />)
    expect(
      screen.getByText(
        'Confirmed for the film so far: 1 actor. 1 crew member is likely. 1 more person took part in conversations.',
      ),
    ).toBeVisible()
  })

  it('names who says so, with a link to the person’s sources', () => {
    renderWithStory(aStory(exampleFile), <CastPage />)
    const who = (name: string) =>
      within(cardOf(name))
        .getAllByRole('link')
        .slice(1)
        .map((link) => [link.textContent, link.getAttribute('href')])
    expect(who('Kit Connor')).toEqual([
      ['Variety and 2 others', '/cast/kit-connor/#sources-of-card'],
    ])
    expect(who('Alice Oseman')).toEqual([['The Podcast', '/cast/alice-oseman/#sources-of-card']])
    expect(who('Pat Host')).toEqual([])
  })

  it('lists the events of each twig for screen readers', () => {
    renderWithStory(aStory(exampleFile), <CastPage />)
    expect(cardOf('Kit Connor')).toHaveTextContent(
      'In 2 events: Netflix announces a film; The premiere',
    )
  })

  it('shows no standing for interviewers', () => {
    renderWithStory(aStory(exampleFile), <CastPage />)
    expect(cardOf('Pat Host')).not.toHaveTextContent(/since|Confirmed|Likely|Not named/u)
  })

  it('links to each person’s page', () => {
    renderWithStory(aStory(exampleFile), <CastPage />)
    expect(screen.getByRole('link', { name: 'Kit Connor' })).toHaveAttribute(
      'href',
      '/cast/kit-connor/',
    )
  })
})
