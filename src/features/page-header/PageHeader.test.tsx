// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { anEvent, aStory, eventIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { titled } from '../../formats/site-meta'
import { renderWithStory } from '../../../test/render-with-story'
import { EventHeader, HomeHeader } from './PageHeader'

const story = aStory(exampleFile)

describe('EventHeader', () => {
  it.each([
    ['meeting', 'February 2025', 'Two of them met.'],
    ['premiere', 'July 2025, as announced', 'It comes in July.'],
  ])('dates "%s" as %s, as does the page’s description', (name, when, claim) => {
    renderWithStory(story, <EventHeader event={eventIn(story, name)} />)
    expect(screen.getByRole('banner')).toHaveTextContent(when)
    expect(screen.queryAllByText(/as announced/u)).toHaveLength(when.includes('announced') ? 1 : 0)
    expect(document.head.querySelector('meta[name=description]')).toHaveAttribute(
      'content',
      `${when}: ${claim}`,
    )
  })
})

describe('HomeHeader', () => {
  it.each([
    ['Plural wrap', 'Plural wrap, 1 event'],
    ['Plural wrap, “locke”', 'Plural wrap, “locke”'],
  ])('counts the events of a type only without other filters: %s', (filtered, title) => {
    const wraps = aStory({ events: [anEvent({ type: 'wrap' })] })
    renderWithStory(wraps, <HomeHeader filtered={filtered} type="wrap" />)
    expect(document.title).toBe(titled(wraps.timeline.site, title))
  })
})
