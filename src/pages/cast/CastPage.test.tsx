// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { aStory } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { renderWithStory } from '../../../test/render-with-story'
import { defaultView, type View } from '../../domain/view'
import { CastPage } from './CastPage'

/** Renders the page, as known on a date if there is one; returns the function that sets its view. */
function renderCast(asof?: string) {
  const setView = vi.fn<(view: View) => void>()
  renderWithStory(
    aStory(exampleFile),
    <CastPage view={{ ...defaultView, asof }} setView={setView} />,
  )
  return setView
}

const cardOf = (name: string) => {
  const card = screen.getByRole('heading', { level: 3, name }).closest('article')
  if (!card) throw new Error(`${name} has no card.`)
  return card
}

describe('CastPage', () => {
  it('lists everyone by group', () => {
    renderCast()
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
    renderCast()
    for (const text of words) expect(within(cardOf(name)).getByText(text)).toBeVisible()
  })

  it('sums up the standings', () => {
    renderCast()
    expect(
      screen.getByText(
        'Confirmed for the film so far: 1 actor. 1 crew member is likely. 1 more person took part in conversations.',
      ),
    ).toBeVisible()
  })

  it('names who says so, with a link to the person’s sources', () => {
    renderCast()
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
    renderCast()
    expect(cardOf('Kit Connor')).toHaveTextContent(
      'In 2 events: Netflix announces a film; The premiere',
    )
  })

  it('shows no standing for interviewers', () => {
    renderCast()
    expect(cardOf('Pat Host')).not.toHaveTextContent(/since|Confirmed|Likely|Not named/u)
  })

  it('links to each person’s page', () => {
    renderCast()
    expect(screen.getByRole('link', { name: 'Kit Connor' })).toHaveAttribute(
      'href',
      '/cast/kit-connor/',
    )
  })
})

describe('CastPage on a date', () => {
  it('says what was known of each person then, with the sources of then', () => {
    renderCast('2025-04-22')
    expect(cardOf('Kit Connor')).toHaveTextContent(
      /Nick Nelson.*Confirmed for the film.*Netflix Tudum and HELLO!, since 22 April 2025In 1 event/u,
    )
    expect(document.title).toMatch(/^Cast and crew as known on 22 April 2025/u)
    expect(screen.getByText(/^As known on 22 April 2025\./u)).toBeVisible()
    expect(document.head.querySelector('link[rel=canonical]')).toHaveAttribute(
      'href',
      expect.stringMatching(/\/cast\/$/u),
    )
  })

  it('says of whom nothing was known yet, and counts them', () => {
    renderCast('2024-10-02')
    for (const name of ['Kit Connor', 'Alice Oseman']) {
      expect(cardOf(name)).toHaveTextContent(/Not named.*Nothing known yet.*In no events yet/u)
      expect(within(cardOf(name)).getAllByRole('link')).toHaveLength(1)
    }
    expect(cardOf('Pat Host')).toHaveTextContent(/In no events yet/u)
    expect(
      screen.getByText(
        'Nobody is confirmed for the film yet. 1 actor is not named so far. 1 crew member is not named so far.',
      ),
    ).toBeVisible()
  })

  it('shows a month as its last day', () => {
    renderCast('2025-02')
    expect(screen.getByText(/^As known on 28 February 2025\./u)).toBeVisible()
    expect(cardOf('Kit Connor')).toHaveTextContent('Expected, not confirmed')
  })

  it('links to each day on which somebody’s standing changed, and to the latest', async () => {
    const setView = renderCast('2025-02')
    const days = within(screen.getByRole('navigation', { name: 'As known on:' }))
    expect(
      days
        .getAllByRole('link')
        .map((link) => [
          link.textContent,
          link.getAttribute('href'),
          link.getAttribute('aria-current'),
        ]),
    ).toEqual([
      ['1 October 2024', '/cast/?asof=2024-10-01', null],
      ['3 October 2024', '/cast/?asof=2024-10-03', null],
      ['28 February 2025', '/cast/?asof=2025-02-28', 'true'],
      ['22 April 2025', '/cast/?asof=2025-04-22', null],
      ['Latest', '/cast/', null],
    ])
    await userEvent.click(days.getByRole('link', { name: '22 April 2025' }))
    expect(setView).toHaveBeenLastCalledWith({ ...defaultView, asof: '2025-04-22' })
    await userEvent.click(days.getByRole('link', { name: 'Latest' }))
    expect(setView).toHaveBeenLastCalledWith(defaultView)
  })
})
