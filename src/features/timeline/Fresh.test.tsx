// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aStory, eventIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import type { Freshness } from '../../domain/freshness'
import { FreshEvents } from '../../components/fresh-events'
import { FreshMark } from './Fresh'

const story = aStory(exampleFile)
const { id } = eventIn(story, 'meeting')

describe('FreshMark', () => {
  it.each<[Freshness, string]>([
    ['new', 'New since your last visit'],
    ['changed', 'Changed since your last visit'],
  ])('labels an event as %s', (freshness, words) => {
    const { container } = render(
      <FreshEvents value={new Map([[id, freshness]])}>
        <FreshMark event={id} />
      </FreshEvents>,
    )
    expect(container).toHaveTextContent(words)
  })

  it('labels nothing that was seen before, and nothing on a first visit', () => {
    const { container } = render(
      <>
        <FreshEvents value={new Map([[eventIn(story, 'premiere').id, 'new']])}>
          <FreshMark event={id} />
        </FreshEvents>
        <FreshMark event={id} />
      </>,
    )
    expect(container).toBeEmptyDOMElement()
  })
})
