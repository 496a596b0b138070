// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { aStory, eventIn, personIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { renderWithStory } from '../../../test/render-with-story'
import { defaultView } from '../../domain/view'
import type { Shared } from '../../formats/shared'
import { Downloads } from './Downloads'
import { en } from '../../messages/en'

const story = aStory(exampleFile)
const kit = personIn(story, 'kit-connor')
const home = 'https://example.org/'

function renderDownloads(shared: Shared) {
  const tell = vi.fn<(words: string) => void>()
  renderWithStory(story, <Downloads shared={shared} home={home} tell={tell} />)
  return { tell, user: userEvent.setup() }
}

const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent)

describe('Downloads', () => {
  let saved: Blob[] = []
  const stubDownloads = () =>
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

  it('offers a calendar entry for an event', () => {
    renderDownloads({ kind: 'event', event: eventIn(story, 'meeting') })
    const entry = screen.getByRole('link', { name: 'Calendar entry' })
    expect(entry).toHaveAttribute('href', '/event/meeting/meeting.ics')
    expect(entry).toHaveAttribute('download')
    expect(buttons()).toEqual([])
  })

  it('offers the events of a person', () => {
    renderDownloads({ kind: 'person', person: kit })
    expect(buttons()).toEqual(['2 events as a table (CSV)', '2 events as data (JSON)'])
  })

  it('offers the events of a view, as known on its date', () => {
    renderDownloads({
      kind: 'view',
      view: { ...defaultView, asof: '2024-12' },
      name: 'Known by December 2024',
    })
    expect(buttons()).toEqual(['1 event as a table (CSV)', '1 event as data (JSON)'])
  })

  it('offers only the whole story when a view has no events', () => {
    renderDownloads({ kind: 'view', view: { ...defaultView, query: 'zzz' }, name: '“zzz”' })
    expect(buttons()).toEqual([])
    expect(screen.getByRole('link', { name: /^The whole story/u })).toHaveAttribute(
      'href',
      '/about/#take-along',
    )
  })

  it.each([
    ['a table (CSV)', 'heartstopper-forever-label-wrap-kit-connor.csv', 'text/csv'],
    ['data (JSON)', 'heartstopper-forever-label-wrap-kit-connor.json', 'application/json'],
  ])('saves %s under a descriptive name', async (format, name, type) => {
    stubDownloads()
    const downloads: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      downloads.push(this.download)
    })
    const { tell, user } = renderDownloads({
      kind: 'view',
      view: { ...defaultView, person: kit.id },
      name: 'Label wrap, Kit Connor',
    })
    await user.click(screen.getByRole('button', { name: `2 events as ${format}` }))
    expect(downloads).toEqual([name])
    expect(saved.map(({ type }) => type)).toEqual([type])
    expect(tell).toHaveBeenCalledExactlyOnceWith(en.sharing.downloads.saved(name))
  })

  it('reports when the browser cannot save files', async () => {
    const { tell, user } = renderDownloads({ kind: 'view', view: defaultView, name: '' })
    await user.click(screen.getByRole('button', { name: '4 events as data (JSON)' }))
    expect(tell).toHaveBeenCalledExactlyOnceWith(en.sharing.downloads.refused)
  })
})
