// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { aStory, personIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { renderWithStory } from '../../../test/render-with-story'
import { provideSearchIndex } from '../../domain/search-index'
import { defaultView, type View } from '../../domain/view'
import { EmptyListing } from './EmptyListing'
import { en } from '../../messages/en'

const story = aStory(exampleFile)

function renderListing(changes: Partial<View>) {
  const view = { ...defaultView, ...changes }
  const onView = vi.fn<(view: View) => void>()
  renderWithStory(story, <EmptyListing view={view} onView={onView} />)
  return { view, onView }
}

describe('EmptyListing', () => {
  it('offers to remove each filter that helps, with the number of events it brings back', async () => {
    const { view, onView } = renderListing({
      person: personIn(story, 'kit-connor').id,
      types: ['interview'],
    })
    expect(screen.getByRole('region', { name: en.timeline.empty.title })).toBeVisible()
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Without Plural interview: 2 events',
      'Without Kit Connor: 1 event',
      'Show the whole story',
    ])
    await userEvent.click(screen.getByRole('button', { name: /Without Kit Connor/u }))
    expect(onView).toHaveBeenCalledExactlyOnceWith({ ...view, person: undefined })
  })

  it('offers a query that finds something for one that does not', async () => {
    const suggest = vi.fn<(query: string) => string>(() => 'podcast')
    const result = { events: new Set<never>(), matches: 'text', words: new Set<never>() } as const
    provideSearchIndex(() => ({ find: () => result, suggest }))
    const { view, onView } = renderListing({ query: 'pdcst' })
    provideSearchIndex(undefined)
    expect(suggest).toHaveBeenCalledWith('pdcst')
    await userEvent.click(screen.getByRole('button', { name: en.search.didYouMean('podcast') }))
    expect(onView).toHaveBeenCalledExactlyOnceWith({ ...view, query: 'podcast' })
  })

  it('offers only the whole story when no single change helps', async () => {
    const { onView } = renderListing({ types: ['wrap'], query: 'musical', order: 'newest' })
    expect(screen.getByText(en.timeline.empty.startAgain)).toBeVisible()
    await userEvent.click(screen.getByRole('button'))
    expect(onView).toHaveBeenCalledExactlyOnceWith({ ...defaultView, order: 'newest' })
  })
})
