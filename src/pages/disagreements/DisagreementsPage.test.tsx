// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { aStory } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { named } from '../../../test/named'
import { renderWithStory } from '../../../test/render-with-story'
import { DisagreementsPage } from './DisagreementsPage'

const side = (text: string, ...sources: readonly string[]) => ({ text, sources: [...sources] })

/** The example with two more disagreements: one is settled, one is not. */
const story = aStory({
  ...exampleFile,
  events: exampleFile.events.map((event) =>
    event.id === 'premiere'
      ? {
          ...event,
          disagreements: [
            {
              question: 'On which day?',
              sides: [
                { ...side('On the first.', 'hello'), better: true as const },
                side('On the second.', 'variety'),
              ],
              why: 'It was there.',
            },
            {
              question: 'Where?',
              sides: [side('Here.', 'variety'), side('There.', 'telerama')],
              why: 'Nobody says.',
            },
          ],
        }
      : event,
  ),
})

const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      [...within(row).getAllByRole('rowheader'), ...within(row).getAllByRole('cell')].map(
        ({ textContent }) => textContent,
      ),
    )

describe('DisagreementsPage', () => {
  it('shows each disagreement with its event, its sides, who is on them, and why', () => {
    renderWithStory(story, <DisagreementsPage />)
    expect(screen.getByText(/^The sources disagree on 3 questions\. In 2 of them/u)).toBeVisible()
    const item = screen.getByRole('article', { name: '1 Who was there?' })
    expect(item).toHaveAttribute('id', 'meeting-who-was-there')
    expect(within(item).getByRole('link', { name: 'A meeting in a café' })).toHaveAttribute(
      'href',
      '/event/meeting/',
    )
    const better = within(item).getByText('Better supported').closest('li')
    expect(better).toHaveTextContent(/Two people\..*See-Saw Films/u)
    expect(item).toHaveTextContent(/Why: The memo is nearer\.$/u)
    expect(within(item).getByRole('link', { name: named('Télérama, April 2025') })).toHaveAttribute(
      'href',
      '/sources/#source-telerama',
    )
    const unsettled = screen.getByRole('article', { name: '3 Where?' })
    expect(unsettled).toHaveTextContent(/Unsettled: Nobody says\.$/u)
  })

  it('counts the sides of each outlet, with links to the disagreements', () => {
    renderWithStory(story, <DisagreementsPage />)
    expect(rows()).toEqual([
      ['HELLO!', '2', '1 of 22: On which day?', '1: Who was there?', ''],
      ['Télérama', '2', '0 of 1', '1: Who was there?', '3: Where?'],
      ['Variety', '2', '0 of 1', '2: On which day?', '3: Where?'],
      ['See-Saw Films', '1', '1 of 11: Who was there?', '', ''],
    ])
    expect(screen.getAllByRole('link', { name: named('1: Who was there?') })[0]).toHaveAttribute(
      'href',
      '#meeting-who-was-there',
    )
  })

  it.each([
    ['Name', 'Outlet', 'ascending', ['HELLO!', 'See-Saw Films', 'Télérama', 'Variety']],
    [
      'Share better supported',
      'Better supported',
      'descending',
      ['See-Saw Films', 'HELLO!', 'Télérama', 'Variety'],
    ],
  ])('sorts the outlets: %s', async (name, column, direction, outlets) => {
    renderWithStory(story, <DisagreementsPage />)
    const button = within(screen.getByRole('group', { name: 'Sort by' })).getByRole('button', {
      name,
    })
    expect(button).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(button)
    expect(button).toHaveAttribute('aria-pressed', 'true')
    expect(button).toHaveFocus()
    expect(rows().map(([outlet]) => outlet)).toEqual(outlets)
    expect(screen.getByRole('columnheader', { name: column })).toHaveAttribute(
      'aria-sort',
      direction,
    )
    expect(screen.getByRole('columnheader', { name: 'Disagreements' })).not.toHaveAttribute(
      'aria-sort',
    )
  })

  it('says that there is none', () => {
    renderWithStory(aStory(), <DisagreementsPage />)
    expect(screen.getByText(/do not disagree on anything/u)).toBeVisible()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})
