// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { aStory, eventIn, personIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { renderWithStory } from '../../../test/render-with-story'
import { defaultView } from '../../domain/view'
import type { Shared } from '../../formats/shared'
import { CopyOrSave } from './CopyOrSave'
import { enFiles } from '../../messages/en-files'

const story = aStory(exampleFile)
const kit = personIn(story, 'kit-connor')
const home = 'https://example.org/'

function renderCopyOrSave(shared: Shared) {
  const tell = vi.fn<(words: string) => void>()
  const copy = vi.fn<(text: string, done: string) => Promise<boolean>>(async () => true)
  renderWithStory(story, <CopyOrSave shared={shared} home={home} copy={copy} tell={tell} />)
  return { tell, copy, user: userEvent.setup() }
}

const copies = ['Markdown with sources', 'Wiki text with sources', 'BibTeX of all sources']
/** The buttons that save files. */
const buttons = () =>
  screen
    .queryAllByRole('button')
    .map(({ textContent }) => textContent)
    .filter((name) => /^(?:Table|Data)/u.test(name))

describe('CopyOrSave', () => {
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

  it('copies with all sources, at the level of the files', async () => {
    const { copy, user } = renderCopyOrSave({ kind: 'event', event: eventIn(story, 'meeting') })
    for (const name of ['Text with sources', ...copies]) {
      await user.click(screen.getByRole('button', { name }))
      expect(copy).toHaveBeenLastCalledWith(expect.any(String), `${name} copied.`)
    }
    expect(buttons()).toEqual(['Table (CSV)', 'Table (CSV, semicolons)', 'Data (JSON)'])
  })

  it('offers a calendar entry for an event', () => {
    renderCopyOrSave({ kind: 'event', event: eventIn(story, 'netflix-announces-film') })
    const entry = screen.getByRole('link', { name: 'Calendar entry' })
    expect(entry).toHaveAttribute(
      'href',
      '/event/netflix-announces-film/netflix-announces-film.ics',
    )
    expect(entry).toHaveAttribute('download')
  })

  it('says that an event without a day has no calendar entry', () => {
    renderCopyOrSave({ kind: 'event', event: eventIn(story, 'meeting') })
    expect(screen.queryByRole('link', { name: 'Calendar entry' })).not.toBeInTheDocument()
    expect(
      screen.getByText('No calendar entry: the date, February 2025, is not exact enough for one.'),
    ).toBeVisible()
  })

  it('offers the events of a person', () => {
    renderCopyOrSave({ kind: 'person', person: kit })
    expect(buttons()).toEqual(['Table (CSV)', 'Table (CSV, semicolons)', 'Data (JSON)'])
  })

  it('offers the events of a view, as known on its date', () => {
    renderCopyOrSave({
      kind: 'view',
      view: { ...defaultView, asof: '2024-12' },
      name: 'Known by December 2024',
    })
    expect(buttons()).toEqual(['Table (CSV)', 'Table (CSV, semicolons)', 'Data (JSON)'])
  })

  it('offers only the whole story when a view has no events', () => {
    renderCopyOrSave({ kind: 'view', view: { ...defaultView, query: 'zzz' }, name: '“zzz”' })
    expect(buttons()).toEqual([])
    expect(screen.getByRole('link', { name: /^The whole story/u })).toHaveAttribute(
      'href',
      '/about/#take-along',
    )
  })

  it.each([
    ['Table (CSV)', 'heartstopper-forever-label-wrap-kit-connor.csv', 'text/csv'],
    [
      'Table (CSV, semicolons)',
      'heartstopper-forever-label-wrap-kit-connor-semicolons.csv',
      'text/csv',
    ],
    ['Data (JSON)', 'heartstopper-forever-label-wrap-kit-connor.json', 'application/json'],
  ])('saves %s under a descriptive name', async (format, name, type) => {
    stubDownloads()
    const downloads: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      downloads.push(this.download)
    })
    const { tell, user } = renderCopyOrSave({
      kind: 'view',
      view: { ...defaultView, person: kit.id },
      name: 'Label wrap, Kit Connor',
    })
    await user.click(screen.getByRole('button', { name: format }))
    expect(downloads).toEqual([name])
    expect(saved.map(({ type }) => type)).toEqual([type])
    expect(tell).toHaveBeenCalledExactlyOnceWith(enFiles.sharing.full.saved(name))
  })

  it('reports when the browser cannot save files', async () => {
    const { tell, user } = renderCopyOrSave({ kind: 'view', view: defaultView, name: '' })
    await user.click(screen.getByRole('button', { name: 'Data (JSON)' }))
    expect(tell).toHaveBeenCalledExactlyOnceWith(enFiles.sharing.full.refused)
  })
})
