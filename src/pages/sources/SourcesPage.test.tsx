// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { aStory } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { renderWithStory } from '../../../test/render-with-story'
import { SourcesPage } from './SourcesPage'

const itemOf = (text: string) => {
  const item = screen.getByText(text).closest('li')
  if (!item) throw new Error(`No list has the item "${text}".`)
  return item
}

describe('SourcesPage', () => {
  beforeEach(() => void renderWithStory(aStory(exampleFile), <SourcesPage />))

  it('counts the sources of each kind', () => {
    expect(screen.getByText(/^6 sources from 6 publishers/u)).toBeVisible()
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
    ).toEqual(['First-hand (3)', 'Reports (3)'])
  })

  it('links to the disagreements', () => {
    expect(screen.getByRole('link', { name: 'Disagreements (1)' })).toHaveAttribute(
      'href',
      '/disagreements/',
    )
  })

  it('separates first-hand sources and reports, each by date of publication', () => {
    const orders = screen
      .getAllByRole('heading', { level: 2 })
      .map((heading) =>
        [
          ...(within(heading.closest('section') ?? heading).getAllByRole('list')[0]?.children ??
            []),
        ].map(({ id }) => id),
      )
    expect(orders).toEqual([
      ['source-podcast', 'source-memo', 'source-tudum'],
      ['source-telerama', 'source-hello', 'source-variety'],
    ])
  })

  it.each([
    ['One last page', 'Cited by 1 event and 1 cast card. 2 other sources are based on this one.'],
    ['The episode', 'Cited by 1 event and 2 cast cards.'],
    ['Variety on the film', 'Cited by 2 events and 1 cast card.'],
  ])('says what cites "%s"', (name, words) => {
    expect(within(itemOf(name)).getByText(words)).toBeVisible()
  })

  it('links to the events and people that cite a source', () => {
    const links = within(itemOf('Variety on the film'))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
    expect(links).toEqual([
      'https://www.example.org/variety/',
      '/event/netflix-announces-film/',
      '/event/premiere/',
      '/cast/kit-connor/',
    ])
  })
})

describe('source without citations', () => {
  it('is described as the original of other sources', () => {
    const file = {
      ...exampleFile,
      events: exampleFile.events.map((event) => ({
        ...event,
        claims: [
          {
            text: 'All of it.',
            sources: ['podcast', 'hello', 'variety', 'telerama', 'memo'],
            key: true as const,
          },
        ],
        answers: [],
        disagreements: [],
      })),
    }
    const people = exampleFile.people.map((person) => ({
      ...person,
      credits: [{ text: 'Nick', sources: ['hello'] }],
      standings: person.standings.map((standing) => ({ ...standing, sources: ['hello'] })),
    }))
    renderWithStory(aStory({ ...file, people }), <SourcesPage />)
    expect(
      within(itemOf('One last page')).getByText(
        'Listed as the original of other sources. 2 other sources are based on this one.',
      ),
    ).toBeVisible()
    expect(within(itemOf('One last page')).getAllByRole('link')).toHaveLength(1)
  })
})
