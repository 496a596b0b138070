// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { aStory } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { reportingOf } from '../../domain/reporting'
import { layoutOf } from './report-layout'
import { ReportPicture } from './ReportPicture'

const hrefs = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute('href'))
const picture = () => within(screen.getByRole('group', { name: 'Chart of publishers and events' }))

describe('ReportPicture', () => {
  const table = reportingOf(aStory(exampleFile))
  beforeEach(() => void render(<ReportPicture table={table} />))

  it('links to each event in order, with its number of sources', () => {
    const events = picture().getAllByRole('link', { name: /: \d+ sources?,/u })
    expect(hrefs(events)).toEqual([
      '/event/podcast-episode/',
      '/event/meeting/',
      '/event/netflix-announces-film/',
      '/event/premiere/',
    ])
    expect(events[2]).toHaveAccessibleName(
      'Netflix announces a film: 4 sources, 1 first-hand, 2 originals, 2 repeats',
    )
  })

  it('links each publisher to their first source in the list below', () => {
    expect(
      hrefs(
        ['The Podcast', 'See-Saw Films', 'Netflix Tudum'].map((name) =>
          picture().getByRole('link', { name }),
        ),
      ),
    ).toEqual(['#source-podcast', '#source-memo', '#source-tudum'])
  })

  it('folds minor publishers into one row without a link', () => {
    expect(picture().getByText('3 others, two events each')).toBeVisible()
    expect(picture().queryByRole('link', { name: /others/u })).not.toBeInTheDocument()
  })

  it('highlights the row under the pointer', () => {
    const drawing = screen.getByRole('group', { name: 'Chart of publishers and events' })
    const { bands, bottom } = layoutOf(table)
    const row = bands[0]?.rows[1]
    const clientY = row ? row.y + 3 : 0
    // jsdom has no layout: one unit of the picture is one pixel.
    drawing.getBoundingClientRect = () => new DOMRect(0, 0, 1152, bottom + 48)
    const highlighted = () =>
      [...drawing.querySelectorAll('[data-pointed]')].map(({ textContent }) => textContent)
    fireEvent.pointerMove(drawing, { clientY })
    expect(highlighted()).toEqual(['The Podcast1 event'])
    fireEvent.pointerLeave(drawing)
    expect(highlighted()).toEqual([])
  })
})

describe('layoutOf', () => {
  const layout = layoutOf(reportingOf(aStory(exampleFile)))

  it('stacks rows without overlap', () => {
    const rows = layout.bands.flatMap(({ rows }) => rows)
    for (const [index, { y }] of rows.entries())
      expect(y).toBeGreaterThanOrEqual((rows[index - 1]?.y ?? 0) + (rows[index - 1]?.height ?? 0))
    expect(layout.bottom).toBeGreaterThan(
      Math.max(...layout.columns.flatMap(({ marks }) => marks.map(({ y }) => y))),
    )
  })

  it('shows the year only under its first month', () => {
    expect(layout.months.map(({ month, year }) => `${month} ${year}`)).toEqual([
      'Oct 2024',
      'Feb 2025',
      'Apr ',
      'Jul ',
    ])
  })

  it('gives a folded row one line per kind of report, with its count', () => {
    expect(
      layout.columns.map(({ marks }) =>
        marks.map(({ reporting, count }) => `${reporting} ${count}`),
      ),
    ).toEqual([
      ['firstHand 1'],
      ['firstHand 1', 'own 1', 'repeat 1'],
      ['firstHand 1', 'own 1', 'repeat 2'],
      ['repeat 1'],
    ])
  })
})
