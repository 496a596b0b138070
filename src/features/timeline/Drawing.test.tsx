// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { aStory, eventIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { renderWithStory } from '../../../test/render-with-story'
import { Drawing } from './Drawing'

const story = aStory({
  ...exampleFile,
  events: exampleFile.events.map((event) =>
    event.id === 'meeting' ? { ...event, drawing: 'microphone' as const } : event,
  ),
})

let comeNear: (isIntersecting: boolean) => void
vi.stubGlobal(
  'IntersectionObserver',
  class {
    constructor(onChange: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
      comeNear = (isIntersecting) => act(() => onChange([{ isIntersecting }]))
    }
    observe = vi.fn<() => void>()
    disconnect = vi.fn<() => void>()
  },
)
afterEach(cleanup)

const render = (name: string) => {
  const card = { current: document.createElement('article') }
  const { container } = renderWithStory(story, <Drawing event={eventIn(story, name)} card={card} />)
  return container
}

it('is rendered once its card is near the window, and stays', () => {
  const container = render('meeting')
  comeNear(false)
  expect(container).toBeEmptyDOMElement()
  comeNear(true)
  comeNear(false)
  expect(container.querySelector('svg[aria-hidden=true] > use')).toHaveAttribute(
    'href',
    expect.stringMatching(/objects.*#microphone$/u),
  )
})

it('is not rendered for an event that names none', () => {
  const container = render('netflix-announces-film')
  comeNear(true)
  expect(container).toBeEmptyDOMElement()
})
