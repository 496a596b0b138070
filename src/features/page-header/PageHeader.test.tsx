// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aStory, eventIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { EventHeader } from './PageHeader'

const story = aStory(exampleFile)

describe('EventHeader', () => {
  it.each([
    ['meeting', 'February 2025', 'Two of them met.'],
    ['premiere', 'July 2025, as announced', 'It comes in July.'],
  ])('dates "%s" as %s, as does the page’s description', (name, when, claim) => {
    render(<EventHeader event={eventIn(story, name)} />)
    expect(screen.getByRole('banner')).toHaveTextContent(when)
    expect(screen.queryAllByText(/as announced/u)).toHaveLength(when.includes('announced') ? 1 : 0)
    expect(document.head.querySelector('meta[name=description]')).toHaveAttribute(
      'content',
      `${when}: ${claim}`,
    )
  })
})
