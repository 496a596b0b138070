// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { aStory } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { reportingOf } from '../../domain/reporting'
import { ReportStrips } from './ReportStrips'
import { ReportTable } from './ReportTable'

const story = aStory(exampleFile)
const reporting = reportingOf(story)

describe('ReportTable', () => {
  it('has a row for each event, with its figures and publishers', async () => {
    render(<ReportTable table={reporting} />)
    await userEvent.click(screen.getByText('Show as a table'))
    const table = within(
      screen.getByRole('region', { name: 'Sources of each event, as a table' }),
    ).getByRole('table', { name: /^Sources of each event/u })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Event', 'Date', 'Sources', 'First-hand', 'Originals', 'Repeats', 'Publishers'])
    const row = within(table).getByRole('row', { name: /Netflix announces a film/u })
    expect(within(row).getByRole('rowheader')).toHaveTextContent('Netflix announces a film')
    expect(within(row).getByRole('link')).toHaveAttribute('href', '/event/netflix-announces-film/')
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '22 April 2025',
      '4',
      '1',
      '2',
      '2',
      'First-hand: Netflix TudumNew reporting: TéléramaRepeats: HELLO!, Variety',
    ])
    expect(within(table).getAllByRole('rowheader')).toHaveLength(story.events.length)
  })

  it('can be scrolled by keyboard', () => {
    render(<ReportTable table={reporting} />)
    expect(
      screen.getByRole('region', { name: 'Sources of each event, as a table', hidden: true }),
    ).toHaveAttribute('tabindex', '0')
  })
})

describe('ReportStrips', () => {
  it('links to each event, with its figures, date and first-hand publishers', () => {
    render(<ReportStrips table={reporting} />)
    const items = screen.getAllByRole('listitem')
    expect(items.map((item) => within(item).getByRole('link').getAttribute('href'))).toEqual([
      '/event/podcast-episode/',
      '/event/meeting/',
      '/event/netflix-announces-film/',
      '/event/premiere/',
    ])
    expect(
      screen.getByRole('link', {
        name: /^Netflix announces a film: ?4 sources, 1 first-hand, 2 originals, 2 repeats$/u,
      }),
    ).toBeVisible()
    expect(items.map((item) => item.querySelector('p')?.textContent)).toEqual([
      '3 October 2024 · first-hand: The Podcast',
      'February 2025 · first-hand: See-Saw Films',
      '22 April 2025 · first-hand: Netflix Tudum',
      'July 2025, as announced',
    ])
  })
})
