// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { aStory, eventIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { defaultView } from '../../domain/view'
import { dateInWords } from '../../domain/date/format'
import { today } from '../../browser/today'
import { exportRecordOf } from '../../formats/export-record'
import type { Shared } from '../../formats/shared'
import { Cite } from './Cite'

const story = aStory(exampleFile)
const home = 'https://example.org/'

function renderCite(shared: Shared) {
  const copy = vi.fn<(text: string, done: string) => Promise<boolean>>(async () => true)
  render(<Cite record={exportRecordOf(story, shared, home)} kind={shared.kind} copy={copy} />)
  const section = within(screen.getByRole('region', { name: 'Cite' }))
  return { copy, section, user: userEvent.setup() }
}

const event: Shared = { kind: 'event', event: eventIn(story, 'premiere') }

describe('Cite', () => {
  it('shows the citation in one line with the day of access, and copies it first', async () => {
    const { copy, section, user } = renderCite(event)
    const line = section.getByText(/^The makers of this timeline, “The premiere”/u).textContent
    expect(line).toContain(`accessed on ${dateInWords(today())}.`)
    expect(section.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Copy citation',
      'Chicago',
      'APA',
      'Markdown',
      'Wiki citation',
      'BibTeX',
    ])
    await user.click(section.getByRole('button', { name: 'Copy citation' }))
    expect(copy).toHaveBeenLastCalledWith(line, 'Citation copied.')
    await user.click(section.getByRole('button', { name: 'APA' }))
    expect(copy).toHaveBeenLastCalledWith(expect.stringMatching(/Retrieved/u), 'APA copied.')
  })

  it('can cite one claim with its best source', async () => {
    const { section, user } = renderCite(event)
    const choice = section.getByRole('combobox', { name: 'What to cite' })
    expect(within(choice).getAllByRole('option')[0]).toHaveTextContent('The whole event')
    const [claim] = event.kind === 'event' ? event.event.claims : []
    await user.selectOptions(choice, claim?.text ?? '')
    expect(section.getByText(/; cited in The makers/u)).toHaveTextContent(claim?.text ?? '')
  })

  it('of a list has nothing to choose', () => {
    const { section } = renderCite({ kind: 'view', view: defaultView, name: '' })
    expect(section.queryByRole('combobox')).not.toBeInTheDocument()
    expect(section.getByText(/^The makers of this timeline, “How /u)).toBeVisible()
  })
})
