// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { aStory, eventIn, personIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { defaultView } from '../../domain/view'
import type { Shared } from '../../formats/shared'
import { Downloads } from './Downloads'

const story = aStory(exampleFile)
const kit = personIn(story, 'kit-connor')
const home = 'https://example.org/'

function draw(shared: Shared) {
  const tell = vi.fn<(words: string) => void>()
  render(<Downloads story={story} shared={shared} home={home} tell={tell} />)
  return { tell, user: userEvent.setup() }
}

const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent)

describe('what can be taken along', () => {
  let saved: Blob[] = []
  const browserThatSaves = () =>
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob)
        return 'blob:story'
      },
      revokeObjectURL: () => {},
    })
  afterEach(() => {
    saved = []
    Reflect.deleteProperty(URL, 'createObjectURL') // jsdom has none
    vi.restoreAllMocks()
  })

  it('of an event is its entry for a calendar', () => {
    draw({ kind: 'event', event: eventIn(story, 'meeting') })
    const entry = screen.getByRole('link', { name: 'Calendar entry' })
    expect(entry).toHaveAttribute('href', '/event/meeting/meeting.ics')
    expect(entry).toHaveAttribute('download')
    expect(buttons()).toEqual([])
  })

  it('of a person are the events with them', () => {
    draw({ kind: 'person', person: kit })
    expect(buttons()).toEqual(['2 events as a table (CSV)', '2 events as data (JSON)'])
  })

  it('of a view are its events, as they were known on its date', () => {
    draw({
      kind: 'view',
      view: { ...defaultView, asof: '2024-12' },
      name: 'Known by December 2024',
    })
    expect(buttons()).toEqual(['1 event as a table (CSV)', '1 event as data (JSON)'])
  })

  it('of a view without events is the whole story only', () => {
    draw({ kind: 'view', view: { ...defaultView, query: 'zzz' }, name: '“zzz”' })
    expect(buttons()).toEqual([])
    expect(screen.getByRole('link', { name: /^The whole story/u })).toHaveAttribute(
      'href',
      '/about/#take-along',
    )
  })

  it.each([
    ['a table (CSV)', 'heartstopper-forever-label-wrap-kit-connor.csv', 'text/csv'],
    ['data (JSON)', 'heartstopper-forever-label-wrap-kit-connor.json', 'application/json'],
  ])('is saved as %s under a name that says what it is', async (format, name, type) => {
    browserThatSaves()
    const pressed: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      pressed.push(this.download)
    })
    const { tell, user } = draw({
      kind: 'view',
      view: { ...defaultView, person: kit.id },
      name: 'Label wrap, Kit Connor',
    })
    await user.click(screen.getByRole('button', { name: `2 events as ${format}` }))
    expect(pressed).toEqual([name])
    expect(saved.map(({ type }) => type)).toEqual([type])
    expect(tell).toHaveBeenCalledExactlyOnceWith(`${name} is on its way to your downloads.`)
  })

  it('says when the browser saves nothing', async () => {
    const { tell, user } = draw({ kind: 'view', view: defaultView, name: '' })
    await user.click(screen.getByRole('button', { name: '4 events as data (JSON)' }))
    expect(tell).toHaveBeenCalledExactlyOnceWith('Your browser does not let the page save a file.')
  })
})
