// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { anEvent, aPerson, aSource, aStory } from '../../test/builders'
import { renderWithStory } from '../../test/render-with-story'
import { Citations } from './Citations'

const ids = Array.from({ length: 9 }, (_, index) => `source-${index + 1}`)
const story = aStory({
  sources: ids.map((id) => aSource({ id })),
  events: [anEvent({ claims: [{ text: 'A film ends the story.', sources: ids }] })],
  people: [
    aPerson({
      credits: [{ text: 'Nick Nelson', sources: ids }],
      standings: [{ standing: 'likely', text: 'Named.', sources: ids }],
    }),
  ],
})
const numbered = story.timeline.sources.map(({ id }) => id)

describe('Citations', () => {
  it('numbers sources by record, not by statement', () => {
    renderWithStory(
      story,
      <Citations sources={numbered.slice(2, 4)} numbered={numbered} list="list" />,
    )
    expect(
      screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['3', '#list-3'],
      ['4', '#list-4'],
    ])
  })

  it.each([
    [1, 1, undefined],
    [6, 6, undefined], // folding just one would save nothing
    [7, 5, '2 more sources'],
    [9, 5, '4 more sources'],
  ])('of %i sources, shows %i and folds the rest away', (count, inSight, folded) => {
    renderWithStory(
      story,
      <Citations sources={numbered.slice(0, count)} numbered={numbered} list="list" />,
    )
    const links = screen.getAllByRole('link', { hidden: true })
    expect(links).toHaveLength(count)
    expect(links.filter((link) => link.closest('details') === null)).toHaveLength(inSight)
    expect(document.querySelector('summary')?.getAttribute('aria-label') ?? undefined).toBe(folded)
  })
})
