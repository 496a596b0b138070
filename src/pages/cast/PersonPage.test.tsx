// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aStory, personIn, type EventInput } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { renderWithStory } from '../../../test/render-with-story'
import { PersonPage } from './PersonPage'

const story = aStory(exampleFile)
const naming: Readonly<Record<string, EventInput['claims']>> = {
  'podcast-episode': [{ text: 'Host asks, Variety recalls.', sources: ['variety'] }],
  'netflix-announces-film': [
    { text: 'Connor returns, Variety hears.', sources: ['variety'] },
    { text: 'Kit Connor posts that he is back.', sources: ['variety', 'memo'] },
  ],
}
/** The example, with claims that name somebody. */
const talkative = aStory({
  ...exampleFile,
  events: exampleFile.events.map((event) => ({
    ...event,
    claims: [...event.claims, ...(naming[event.id] ?? [])],
  })),
})
const renderPage = (name: string, from = story) =>
  renderWithStory(
    from,
    <PersonPage person={personIn(from, name)} timelineAddress={`/?person=${name}`} />,
  )

const sectionOf = (heading: string) => {
  const section = screen.getByRole('heading', { level: 2, name: heading }).closest('section')
  if (!section) throw new Error(`"${heading}" heads no section.`)
  return within(section)
}

describe('PersonPage', () => {
  it('can be followed by feeds and a calendar', () => {
    renderPage('kit-connor')
    expect(
      ['Atom', 'JSON Feed', 'Calendar'].map((name) =>
        screen.getByRole('link', { name }).getAttribute('href'),
      ),
    ).toEqual(['feed.xml', 'feed.json', 'calendar.ics'].map((file) => `/cast/kit-connor/${file}`))
  })

  it('has the name as its heading and links back to the cast', () => {
    renderPage('kit-connor')
    expect(screen.getByRole('heading', { level: 1, name: 'Kit Connor' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Cast and crew' })).toHaveAttribute('href', '/cast/')
    expect(document.title).toMatch(/^Kit Connor/u)
    expect(document.head.querySelector('meta[name=description]')).toHaveAttribute(
      'content',
      expect.stringContaining('Nick Nelson; Executive producer. Confirmed for the film. 2 events'),
    )
  })

  it('shows the first standing as a badge, with who says so', () => {
    renderPage('kit-connor')
    const header = screen.getByRole('heading', { level: 1 }).closest('header') ?? document.body
    expect(header).toHaveTextContent(
      'Confirmed for the filmVariety and 2 others, since 22 April 2025',
    )
    expect(within(header).getByRole('link', { name: 'Variety and 2 others' })).toHaveAttribute(
      'href',
      '#sources-of-card',
    )
    expect(document.getElementById('sources-of-card')).toContainElement(
      screen.getByRole('heading', { name: 'Sources' }),
    )
  })

  it('links each leaf of the twig to its event', () => {
    renderPage('kit-connor')
    const header = screen.getByRole('heading', { level: 1 }).closest('header') ?? document.body
    const leaves = within(header).getAllByRole('listitem')
    expect(leaves.map(({ textContent }) => textContent)).toEqual([
      'Netflix announces a film, 22 April 2025',
      'The premiere, July 2025, as announced',
    ])
    for (const leaf of leaves)
      expect(within(leaf).getByRole('link')).toHaveAttribute(
        'href',
        expect.stringMatching(/^\/event\/[\w-]+\/$/u),
      )
  })

  it('cites sources for each credit', () => {
    renderPage('kit-connor')
    const [nick, producer] = sectionOf('Credits').getAllByRole('listitem')
    expect(nick).toHaveTextContent('Nick Nelson')
    expect(producer).toHaveTextContent('Executive producer')
    expect(
      within(producer ?? document.body).getByRole('link', {
        name: 'Source 2: Netflix Tudum, 22 April 2025',
      }),
    ).toHaveAttribute('href', '#source-2')
  })

  it('dates each standing and says who supports it', () => {
    renderPage('kit-connor')
    const [confirmed, expected] = sectionOf('In the film?').getAllByRole('listitem')
    expect(confirmed).toHaveTextContent(
      /^Confirmed for the film \(since 22 April 2025\)The announcement names him\./u,
    )
    expect(confirmed).toHaveTextContent('2 reports of one announcement; original: Netflix Tudum')
    expect(expected).toHaveTextContent(
      /^Expected, not confirmed \(since February 2025\)He was expected before\./u,
    )
    expect(expected).not.toHaveTextContent('original')
  })

  it('says that an interviewer is not part of the film', () => {
    renderPage('pat-host')
    expect(
      sectionOf('In the film?').getByText(
        'Not part of the film: in this story Pat Host takes part in a conversation.',
      ),
    ).toBeVisible()
    expect(sectionOf('In the film?').queryByRole('listitem')).not.toBeInTheDocument()
    expect(document.head.querySelector('meta[name=description]')).toHaveAttribute(
      'content',
      expect.stringContaining('Not part of the film. 1 event'),
    )
  })

  it('lists other spellings', () => {
    renderPage('kit-connor')
    expect(sectionOf('Other spellings').getByRole('listitem')).toHaveTextContent(/^Kitt Connor/u)
  })

  it('leaves out the section on spellings when there are none', () => {
    renderPage('alice-oseman')
    expect(screen.queryByRole('heading', { name: 'Other spellings' })).not.toBeInTheDocument()
  })

  it('lists the person’s events and links to them on the timeline', () => {
    renderPage('kit-connor')
    const events = sectionOf('Events')
    expect(
      events
        .getAllByRole('listitem')
        .map((item) => within(item).getByRole('link').getAttribute('href')),
    ).toEqual(['/event/netflix-announces-film/', '/event/premiere/'])
    expect(
      events.getByRole('link', { name: 'Show only these events on the timeline' }),
    ).toHaveAttribute('href', '/?person=kit-connor')
  })

  it('lists what the person said and what was said of them by event, with sources, first-hand ones first', () => {
    renderPage('kit-connor', talkative)
    const said = sectionOf('Said by and about Kit Connor')
    expect(
      said.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent),
    ).toEqual(['Netflix announces a film', 'More events'])
    expect(said.getByText('22 April 2025')).toBeVisible()
    const [post, report, other] = said.getAllByRole('listitem')
    expect(post).toHaveTextContent(/^Kit Connor posts that he is back\./u)
    expect(report).toHaveTextContent(/^Connor returns, Variety hears\./u)
    expect(
      within(report ?? document.body).getByRole('link', {
        name: 'Source 3: Variety, 23 April 2025',
      }),
    ).toHaveAttribute('href', '#source-3')
    expect(other).toHaveTextContent(/^The premiere/u)
    expect(said.getByRole('link', { name: 'Netflix announces a film' })).toHaveAttribute(
      'href',
      '/event/netflix-announces-film/',
    )
    expect(screen.queryByRole('heading', { name: 'Events' })).not.toBeInTheDocument()
  })

  it('lists the sources of its claims, too', () => {
    renderPage('pat-host', talkative)
    expect(
      sectionOf('Sources')
        .getAllByRole('listitem')
        .map(({ id, textContent }) => `${id}: ${textContent}`),
    ).toEqual([
      expect.stringMatching(/^source-1: The Podcast/u),
      expect.stringMatching(/^source-2: Variety/u),
    ])
  })

  it('lists each source once, in order of its number', () => {
    renderPage('kit-connor')
    const entries = sectionOf('Sources').getAllByRole('listitem')
    expect(
      entries.map(({ id, textContent }) => `${id}: ${/^[^ ]+/u.exec(textContent)?.[0] ?? ''}`),
    ).toEqual([
      'source-1: HELLO!',
      'source-2: Netflix',
      'source-3: Variety',
      'source-4: See-Saw',
      'source-5: TéléramaLa',
    ])
  })
})
