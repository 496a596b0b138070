// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { anEvent, aPerson, aSource, aStory } from '../../test/builders'
import { renderWithStory } from '../../test/render-with-story'
import { CitationScope } from './CitationScope'
import { CitedText } from './Citations'

const ids = Array.from({ length: 9 }, (_, index) => `source-${index + 1}`)
const story = aStory({
  sources: ids.map((id) => aSource({ id })),
  events: [anEvent({ claims: [{ text: 'A film ends the story.', sources: ids, key: true }] })],
  people: [
    aPerson({
      credits: [{ text: 'Nick Nelson', sources: ids }],
      standings: [{ standing: 'likely', text: 'Named.', sources: ids }],
    }),
  ],
})
const numbered = story.timeline.sources.map(({ id }) => id)

function renderText(at: readonly number[]) {
  renderWithStory(
    story,
    <CitationScope numbered={numbered} list="list">
      <CitedText
        text="A film ends the story."
        sources={numbered.filter((_, i) => at.includes(i))}
      />
    </CitationScope>,
  )
  return screen
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href'), link.dataset.numbers])
}

describe('CitedText', () => {
  it('numbers sources by record, not by statement', () => {
    expect(renderText([2, 3])).toEqual([
      ['3', '#list-3', undefined],
      ['4', '#list-4', undefined],
    ])
  })

  it('says how many sources there are where more than three would interrupt, and their numbers on paper', () => {
    expect(renderText([0, 1, 2, 5, 8])).toEqual([['5 sources', '#list-1', '1–3, 6, 9']])
  })

  it('joins the citations to the last word', () => {
    renderText([0])
    const last = screen.getByText('story.')
    expect(last.parentElement).toContainElement(screen.getByRole('link'))
    expect(last.parentElement).toHaveTextContent(/^story\.1$/u)
  })
})
