// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDateOfAnyForm } from '../../test/arbitraries'
import { anEvent, aSource, aStory, eventIn } from '../../test/builders'
import { hostileText } from '../../test/hostile'
import type { Story } from '../domain/story'
import { timelineJsOf } from './timelinejs'

const home = 'https://host.example/timeline/'

/** The fields that these tests check. */
interface Written {
  readonly title: unknown
  readonly events: readonly (Readonly<
    Record<'display_date' | 'start_date' | 'end_date', unknown>
  > & { readonly text: { readonly headline: string } })[]
}

const read = (story: Story): Written =>
  JSON.parse(timelineJsOf(story, home, (colour) => `a shade of ${colour}`))

const dated = (date: string) =>
  aStory({
    scope: '2020/2030',
    sources: [aSource({ published: '2029' })],
    events: [anEvent({ date })],
  })

describe('the story for TimelineJS', () => {
  it('begins with its subject and a link', () => {
    expect(read(aStory()).title).toMatchObject({
      unique_id: 'story',
      text: {
        headline: 'Heartstopper Forever',
        text: expect.stringMatching(
          /October 2024 to July 2025.*<a href="https:\/\/host\.example\/timeline\/">.*Creative Commons BY 4\.0/su,
        ),
      },
    })
  })

  it('has each event with its claims, sources and a link', () => {
    expect(read(aStory({ events: [anEvent({ dating: 'Known to the day.' })] })).events).toEqual([
      {
        unique_id: 'netflix-announces-film',
        start_date: { year: 2025, month: 4, day: 22 },
        display_date: '22 April 2025',
        group: 'Plural announcement',
        background: { color: 'a shade of green' },
        media: {
          url: `${home}previews/event/netflix-announces-film.png`,
          alt: 'Netflix announces a film, 22 April 2025',
          link: `${home}event/netflix-announces-film/`,
        },
        text: {
          headline: 'Netflix announces a film',
          text:
            '<p>Known to the day.</p><ul><li>A film ends the story. (<a href="https://www.example.org/hello-film-finale/">HELLO!</a>)</li></ul>' +
            `<p><a href="${home}event/netflix-announces-film/">Read this event in the timeline</a></p>`,
        },
      },
    ])
  })

  it.each([
    ['2025-02', 'February 2025', { year: 2025, month: 2 }, undefined],
    ['2025', '2025', { year: 2025 }, undefined],
    ['2025-06~', 'about June 2025', { year: 2025, month: 6 }, undefined],
    ['2025-24', 'winter 2025 to 2026', { year: 2025, month: 12 }, { year: 2026, month: 2 }],
    [
      '[2025-02-15,2025-02-16]',
      '15 or 16 February 2025',
      { year: 2025, month: 2, day: 15 },
      { year: 2025, month: 2, day: 16 },
    ],
    [
      '[2025-04-01..2025-04-21]',
      'between 1 and 21 April 2025',
      { year: 2025, month: 4, day: 1 },
      { year: 2025, month: 4, day: 21 },
    ],
    [
      '2025-04-22/2025-05',
      '22 April 2025 to May 2025',
      { year: 2025, month: 4, day: 22 },
      { year: 2025, month: 5 },
    ],
    ['../2025-02-14', 'by 14 February 2025', { year: 2025, month: 2, day: 14 }, undefined],
  ])('is as exact as %s and no more', (date, words, start, end) => {
    const [event] = read(dated(date)).events
    expect([event?.display_date, event?.start_date, event?.end_date]).toEqual([words, start, end])
  })

  it('has no day if the date has none', () => {
    fc.assert(
      fc.property(
        aDateOfAnyForm.filter((date) => !/\d-\d\d-\d/u.test(date)),
        (date) => {
          expect(JSON.stringify(read(dated(date)).events)).not.toContain('"day"')
        },
      ),
    )
  })

  it('shows any text unchanged', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const story = aStory()
        const event = { ...eventIn(story, 'netflix-announces-film'), title: text }
        const [slide] = read({ ...story, events: [event] }).events
        expect(
          new DOMParser().parseFromString(slide?.text.headline ?? '', 'text/html').body.textContent,
        ).toBe(text)
      }),
    )
  })
})
