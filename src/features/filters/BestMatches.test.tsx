// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { story } from '../../../test/view-story'
import { en } from '../../messages/en'
import { BestMatches } from './BestMatches'

describe('BestMatches', () => {
  it('links to the cards of the best matches', () => {
    render(<BestMatches best={story.events.slice(2, 4)} isPartial={false} />)
    const links = within(screen.getByRole('list', { name: `${en.search.best}:` })).getAllByRole(
      'link',
    )
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Netflix announces a film', '#event-netflix'],
      ['Filming ends', '#event-wrap'],
    ])
    expect(screen.queryByText(en.search.partial)).toBeNull()
  })

  it('says when no event has all words', () => {
    render(<BestMatches best={[]} isPartial />)
    expect(screen.getByText(en.search.partial)).toBeVisible()
    expect(screen.queryByRole('list')).toBeNull()
  })
})
