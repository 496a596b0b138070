// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aStory } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { CastPage } from './CastPage'

const cardOf = (name: string) => {
  const card = screen.getByRole('heading', { level: 3, name }).closest('article')
  if (!card) throw new Error(`${name} has no card.`)
  return card
}

describe('the cast page', () => {
  it('shows everybody in their group', () => {
    render(<CastPage story={aStory(exampleFile)} />)
    expect(screen.getByRole('heading', { level: 1, name: 'Cast and crew' })).toBeVisible()
    const groups = screen.getAllByRole('heading', { level: 2 }).map((heading) => [
      heading.textContent, within(heading.closest('section') ?? heading).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent),
    ])
    expect(groups).toEqual([['On screen', ['Kit Connor']], ['Behind it', ['Alice Oseman']], ['Asking the questions', ['Pat Host']]])
    expect(document.title).toMatch(/^Cast and crew/u)
  })

  it.each([
    ['Kit Connor', ['Nick Nelson', 'Confirmed', 'since 22 April 2025', 'In 2 events']],
    ['Alice Oseman', ['Author', 'Likely, not confirmed', 'since 3 October 2024', 'In 2 events']],
    ['Pat Host', ['Host of the podcast', 'In 1 event']],
  ])('says of %s what they did, where they stand, since when, and where they appear', (name, words) => {
    render(<CastPage story={aStory(exampleFile)} />)
    for (const text of words) expect(within(cardOf(name)).getByText(text)).toBeVisible()
  })

  it('gives those who only ask no standing', () => {
    render(<CastPage story={aStory(exampleFile)} />)
    expect(cardOf('Pat Host')).not.toHaveTextContent(/since|Confirmed|Likely|Not named/u)
  })

  it('leads to the page of a person', () => {
    render(<CastPage story={aStory(exampleFile)} />)
    expect(screen.getByRole('link', { name: 'Kit Connor' })).toHaveAttribute('href', '/cast/kit-connor/')
  })
})
