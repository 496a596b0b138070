// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aStory, eventIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { named } from '../../../test/named'
import { renderWithStory } from '../../../test/render-with-story'
import { createOpenParts, OpenPartsContext } from '../../browser/open-parts'
import { defaultView, type Density, type View } from '../../domain/view'
import { listingOf } from '../../domain/listing'
import { CardViewContext } from './card-view'
import { EventCard } from './EventCard'
import { CurrentSearch } from './current-search'
import { en } from '../../messages/en'

const story = aStory(exampleFile)

function renderCard(
  name: string,
  {
    view = {},
    search = '',
    density,
  }: {
    readonly view?: Partial<View>
    readonly search?: string
    /** How much the cards of the page show; without it the page is about the event. */
    readonly density?: Density
  } = {},
) {
  const { id } = eventIn(story, name)
  const row = listingOf(story, { ...defaultView, ...view }, id)
    .months.flatMap(({ rows }) => rows)
    .find(({ event }) => event.id === id)
  if (!row) throw new Error('The linked event is always drawn.')
  renderWithStory(
    story,
    <CurrentSearch value={search}>
      <OpenPartsContext value={createOpenParts()}>
        <CardViewContext value={{ density: density ?? 'short', person: view.person }}>
          <EventCard row={row} isMain={density === undefined} />
        </CardViewContext>
      </OpenPartsContext>
    </CurrentSearch>,
  )
  return within(screen.getByRole('article', { name: row.event.title }))
}

const itemOf = (text: string) => {
  const item = screen
    .getAllByRole('listitem')
    .find(({ textContent }) => textContent.startsWith(text))
  if (!item) throw new Error(`No list has the item "${text}".`)
  return within(item)
}

describe('EventCard', () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn<() => void>()
  })

  it('shows its date at its precision, its title, type and position', () => {
    const card = renderCard('meeting')
    const [date] = card.getAllByRole('time')
    expect(date).toHaveTextContent('February 2025')
    expect(date).toHaveAttribute('datetime', '2025-02')
    expect(card.getByRole('heading', { level: 1, name: 'A meeting in a café' })).toBeVisible()
    expect(card.getByText('Label appearance')).toBeVisible()
    expect(card.getByText('Event 2 of 4')).toBeVisible()
    expect(card.getByText('The memo gives the month only.')).toBeVisible()
  })

  it.each([
    ['premiere', true],
    ['meeting', false],
  ])('says that %s was announced: %s', (name, planned) => {
    renderCard(name)
    expect(screen.queryAllByText(/as announced/u)).toHaveLength(planned ? 1 : 0)
  })

  it('cites a source for each claim', () => {
    renderCard('netflix-announces-film')
    expect(
      itemOf('A film ends the story.')
        .getAllByRole('link')
        .map((link) => link.getAttribute('aria-label')),
    ).toEqual([
      'Source 1: HELLO!, 22 April 2025',
      'Source 2: Netflix Tudum, 22 April 2025',
      'Source 3: Variety, 23 April 2025',
    ])
    expect(
      itemOf('It films in summer.').getByRole('link', { name: 'Source 4: Télérama, April 2025' }),
    ).toHaveTextContent('4')
  })

  it('says when the reports of a claim have one original', () => {
    renderCard('netflix-announces-film')
    expect(
      itemOf('A film ends the story.').getByText(
        '2 reports of one announcement; original: Netflix Tudum',
      ),
    ).toBeVisible()
    expect(itemOf('It films in summer.').queryByText(/original/u)).not.toBeInTheDocument()
  })

  it('links from a citation to its source, which opens', async () => {
    const card = renderCard('netflix-announces-film')
    const summary = card.getByText('4 sources from 4 publishers, 1 first-hand')
    const sources = summary.closest('details')
    expect(sources).not.toHaveAttribute('open')
    const mark = screen.getByRole('link', { name: 'Source 3: Variety, 23 April 2025' })
    await userEvent.click(mark)
    expect(sources).toHaveAttribute('open')
    expect(document.querySelector(mark.getAttribute('href') ?? '')).toHaveTextContent(
      'Variety on the film',
    )
  })

  it('opens sources in a new tab without access to this one', () => {
    const card = renderCard('netflix-announces-film')
    const link = card.getByRole('link', { name: named('One last page (opens in a new tab)') })
    expect(link).toHaveAttribute('href', 'https://www.example.org/tudum/')
    expect(link).toHaveAttribute('target', '_blank')
    expect((link.getAttribute('rel') ?? '').split(' ')).toEqual(
      expect.arrayContaining(['noopener', 'noreferrer']),
    )
  })

  it('gives each source’s author, medium, language, kind and root', () => {
    renderCard('netflix-announces-film')
    const entry = (text: string) => screen.getByText(text).closest('li')
    expect(entry('One last page')).toHaveTextContent(
      /Netflix Tudum.*Jane Doe.*22 April 2025.*Read.*First-hand/u,
    )
    expect(entry('One last page')).not.toHaveTextContent('based on')
    expect(entry('Variety on the film')).toHaveTextContent(
      /Variety.*23 April 2025.*Read.*News report.*based on Netflix Tudum/u,
    )
    expect(screen.getByText('La fin d’une histoire')).toHaveAttribute('lang', 'fr')
    expect(entry('La fin d’une histoire')).toHaveTextContent('Read in French')
  })

  it('names who reports a source that we have not seen', () => {
    renderCard('meeting')
    const entry = itemOf('See-Saw Films')
    expect(entry.queryByRole('link', { name: /A memo/u })).not.toBeInTheDocument()
    expect(entry.getByText(en.common.sources.unseen)).toBeInTheDocument()
    expect(
      entry.getByRole('link', {
        name: named('See-Saw Films, as reported by HELLO! (opens in a new tab)'),
      }),
    ).toHaveAttribute('href', 'https://www.example.org/hello/')
  })

  it.each([
    ['podcast-episode', '1 source, 1 first-hand'],
    ['premiere', '1 source'],
    ['netflix-announces-film', '4 sources from 4 publishers, 1 first-hand'],
  ])('sums up the sources of %s: %s', (name, words) => {
    renderCard(name)
    expect(screen.getByText(words)).toBeVisible()
  })

  it('shows what it changed, with the earlier answers', () => {
    renderCard('netflix-announces-film')
    const changes = within(screen.getByText('What this changed').parentElement ?? document.body)
    expect(changes.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Label ending',
      'Label title',
    ])
    const [ending, title] = changes.getAllByRole('definition')
    expect(ending).toHaveTextContent(/^before: A fourth season\.\. now: A film\., Confirmed/u)
    expect(title).toHaveTextContent(/^Open\., Open/u)
    expect(
      changes.getByRole('link', { name: 'Source 2: Netflix Tudum, 22 April 2025' }),
    ).toBeVisible()
  })

  it.each(['meeting', 'premiere'])('leaves out changes when there are none: %s', (name) => {
    renderCard(name)
    expect(screen.queryByText('What this changed')).not.toBeInTheDocument()
  })

  it('shows both sides of a disagreement, who supports them, which is better supported and why', async () => {
    renderCard('meeting')
    const disagreement = within(
      screen.getByRole('region', { name: '1 detail differs: A meeting in a café' }),
    )
    await userEvent.click(disagreement.getByText('Who was there?'))
    const [two, three] = disagreement.getAllByRole('listitem')
    expect(two).toHaveTextContent(/^Better supportedTwo people\.See-Saw Films/u)
    expect(three).toHaveTextContent(/^Three people\.Télérama, HELLO!/u)
    expect(disagreement.getByText('Why:').parentElement).toHaveTextContent(
      'Why: The memo is nearer.',
    )
    expect(disagreement.getByRole('link', { name: 'Source 2: Télérama, April 2025' })).toBeVisible()
  })

  it('calls a disagreement unsettled when no side is better supported', () => {
    const file = {
      ...exampleFile,
      events: exampleFile.events.map((event) => ({
        ...event,
        disagreements:
          event.disagreements?.map((one) => ({
            ...one,
            sides: one.sides.map(({ text, sources }) => ({ text, sources })),
          })) ?? [],
      })),
    }
    const open = aStory(file)
    const [row] = listingOf(open, { ...defaultView, disputed: true }).months.flatMap(
      ({ rows }) => rows,
    )
    if (!row) throw new Error('One event is disputed.')
    renderWithStory(open, <EventCard row={row} isMain />)
    expect(screen.getByText('Unsettled:')).toBeInTheDocument()
    expect(screen.queryByText('Better supported')).not.toBeInTheDocument()
  })

  it('links to its first disagreement among all of them', () => {
    renderCard('meeting')
    expect(screen.getByRole('link', { name: 'All disagreements' })).toHaveAttribute(
      'href',
      '/disagreements/#meeting-who-was-there',
    )
  })

  it('links to its people', () => {
    renderCard('podcast-episode')
    expect(screen.getByRole('link', { name: 'Alice Oseman' })).toHaveAttribute(
      'href',
      '/cast/alice-oseman/',
    )
    expect(screen.getByRole('link', { name: 'Pat Host' })).toHaveAttribute(
      'href',
      '/cast/pat-host/',
    )
  })

  it('leaves out people when there are none', () => {
    renderCard('meeting')
    expect(screen.queryByRole('group', { name: /^People/u })).not.toBeInTheDocument()
  })

  it('in short shows its key claims and what it changed, and opens the rest in place', async () => {
    const card = renderCard('netflix-announces-film', { density: 'short', search: '?order=newest' })
    expect(itemOf('A film ends the story.').getAllByRole('link')).toHaveLength(3)
    expect(card.getByText('What this changed')).toBeVisible()
    expect(screen.queryByText(/^4 sources from/u)).not.toBeInTheDocument()
    const rest = card.getByRole('link', { name: /^1 more claim · 4 sources: Netflix/u })
    expect(rest).toHaveAttribute('href', '/event/netflix-announces-film/?order=newest')
    expect(rest).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(rest)
    expect(rest).toHaveAttribute('aria-expanded', 'true')
    expect(itemOf('It films in summer.').getByRole('link')).toBeVisible()
    expect(card.getByText(/^4 sources from/u)).toBeVisible()
    await userEvent.click(rest)
    expect(screen.queryByText(/^4 sources from/u)).not.toBeInTheDocument()
    await userEvent.click(rest)
    await userEvent.click(card.getByRole('button', { name: 'Show less' }))
    expect(screen.queryByText(/^4 sources from/u)).not.toBeInTheDocument()
    expect(card.getByRole('heading')).toHaveFocus()
  })

  it('in short opens at the source that a citation names', async () => {
    const card = renderCard('netflix-announces-film', { density: 'short' })
    const citation = card.getAllByRole('link', { name: /^Source 3: /u })[0]
    if (!citation) throw new Error('The claim cites three sources.')
    expect(citation).toHaveAttribute(
      'href',
      '/event/netflix-announces-film/#event-netflix-announces-film-source-3',
    )
    await userEvent.click(citation)
    expect(window.location.hash).toBe('#event-netflix-announces-film-source-3')
    const entry = document.getElementById('event-netflix-announces-film-source-3')
    if (!entry) throw new Error('The list of sources has not opened.')
    expect(entry).toBeVisible()
    const back = vi.spyOn(window.history, 'back').mockReturnValue()
    await userEvent.click(within(entry).getByRole('button', { name: 'Back to the claim' }))
    entry.focus()
    await userEvent.keyboard('{Escape}')
    expect(back).toHaveBeenCalledTimes(2)
    back.mockRestore()
    window.history.replaceState(null, '', '/')
  })

  it('as a title opens its card in place', async () => {
    const card = renderCard('netflix-announces-film', { density: 'titles' })
    expect(screen.queryByText('What this changed')).not.toBeInTheDocument()
    const title = within(card.getByRole('heading', { level: 3 })).getByRole('link')
    expect(title).toHaveAttribute('href', '/event/netflix-announces-film/')
    await userEvent.click(title)
    expect(title).toHaveAttribute('aria-expanded', 'true')
    expect(card.getByText('What this changed')).toBeVisible()
  })

  it('in full has nothing folded', () => {
    renderCard('meeting', { density: 'full' })
    for (const folded of document.querySelectorAll('details'))
      expect(folded).toHaveAttribute('open')
    expect(document.querySelectorAll('details').length).toBeGreaterThan(1)
  })

  it.each<[string, Partial<View>, string | undefined]>([
    ['fits', {}, undefined],
    ['is hidden by a filter', { types: ['wrap'] }, en.timeline.linkedDespiteFilter],
    ['was not known yet', { asof: '2024-12' }, en.timeline.linkedBeforeKnown],
  ])('explains why it is shown when it %s', (_name, view, note) => {
    renderCard('meeting', { view })
    expect(
      screen
        .queryAllByText(/You see it because you followed a link to it\.$/u)
        .map(({ textContent }) => textContent),
    ).toEqual(note === undefined ? [] : [note])
  })
})
