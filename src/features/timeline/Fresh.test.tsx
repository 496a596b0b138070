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

describe('the label of a fresh event', () => {
  it.each<[Freshness, string]>([
    ['new', 'New since your last visit'],
    ['changed', 'Changed since your last visit'],
  ])('says that it is %s', (freshness, words) => {
    const { container } = render(
      <FreshEvents value={new Map([[id, freshness]])}>
        <FreshMark event={id} />
      </FreshEvents>,
    )
    expect(container).toHaveTextContent(words)
  })

  it('is not there for an event that was seen, nor without a last visit', () => {
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
