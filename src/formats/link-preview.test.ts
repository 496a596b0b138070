import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory } from '../../test/arbitraries'
import { anEvent, aSource, aStory } from '../../test/builders'
import { exampleFile } from '../../test/example'
import { isExactDay } from '../domain/date/span'
import { storyOf } from '../domain/story'
import { everyPath, routeOf } from '../router/paths'
import { linkPreviewOf } from './link-preview'

const home = 'https://example.org/timeline/'
const example = aStory(exampleFile)

const previewOf = (path: string, story = example) => {
  const page = {
    route: routeOf(path, story),
    title: 'A title · Heartstopper Forever, a sourced timeline',
    description: 'What it says.',
  }
  return Object.fromEntries(linkPreviewOf(page, story, home))
}

describe('the preview of a link', () => {
  it('has the texts of the page, with absolute addresses', () => {
    expect(previewOf('/event/netflix-announces-film/')).toEqual({
      'og:type': 'article',
      'og:site_name': 'Heartstopper Forever, a sourced timeline',
      'og:locale': 'en_GB',
      'og:title': 'A title',
      'og:description': 'What it says.',
      'og:url': 'https://example.org/timeline/event/netflix-announces-film/',
      'og:image': 'https://example.org/timeline/previews/event/netflix-announces-film.png',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt':
        'Label announcement, 22 April 2025: Netflix announces a film. What about ending? A film. (confirmed; before: A fourth season.).',
      'article:published_time': '2025-04-22',
      'twitter:card': 'summary_large_image',
      'twitter:title': 'A title',
      'twitter:description': 'What it says.',
      'twitter:image': 'https://example.org/timeline/previews/event/netflix-announces-film.png',
      'twitter:image:alt':
        'Label announcement, 22 April 2025: Netflix announces a film. What about ending? A film. (confirmed; before: A fourth season.).',
    })
  })

  it.each([
    [
      '/',
      'website',
      'From a hoped-for fourth season to a film: the story from October 2024 to July 2025. 4 events, 6 sources, every claim with its sources.',
    ],
    ['/type/release/', 'website', 'Plural release: What release means. 1 of 4 events, July 2025.'],
    [
      '/event/premiere/',
      'article',
      'Label release, July 2025, as announced: The premiere. It comes in July.',
    ],
    [
      '/cast/alice-oseman/',
      'profile',
      'Alice Oseman: Author. Likely for the film, not confirmed (The Podcast, since 3 October 2024).',
    ],
    ['/cast/pat-host/', 'profile', 'Pat Host: Host of the podcast. Not part of the film.'],
  ])('of %s is of the type %s and has a picture of "%s"', (path, type, words) => {
    expect(previewOf(path)).toMatchObject({
      'og:type': type,
      'og:image:alt': words,
      'twitter:image:alt': words,
    })
  })

  it('names an address without a host where the host is not known', () => {
    const preview = Object.fromEntries(
      linkPreviewOf(
        { route: routeOf('/cast/', example), title: 'Cast', description: 'Who.' },
        example,
        '/',
      ),
    )
    expect(preview).toMatchObject({
      'og:title': 'Cast',
      'og:url': '/cast/',
      'og:image': '/previews/story.png',
    })
  })

  it.each([
    ['2025-04-22', '2025-04-22'],
    ['2025-04', undefined],
    ['2025-04-22~', undefined],
    ['2025-04-22?', undefined],
    ['[2025-04-22,2025-04-23]', undefined],
    ['[2025-04-01..2025-04-21]', undefined],
    ['2025-04-20/2025-04-22', undefined],
    ['../2025-04-22', undefined],
  ])('of an event of %s gives the time %s', (date, time) => {
    const sources = [aSource({ published: '2026' })]
    const timeOf = (event: ReturnType<typeof anEvent>) =>
      previewOf('/event/netflix-announces-film/', aStory({ events: [event], sources }))[
        'article:published_time'
      ]
    expect(timeOf(anEvent({ date }))).toBe(time)
    expect(
      timeOf(anEvent({ date, planned: true })),
      'a day that was only announced',
    ).toBeUndefined()
  })

  it('of any page has no empty word, and a time where the event has an exact day only', () => {
    fc.assert(
      fc.property(anyStory, ({ timeline }) => {
        const story = storyOf({
          ...timeline,
          events: timeline.events.map(({ planned: _announced, ...event }) => event),
        })
        for (const path of everyPath(story)) {
          const preview = previewOf(path, story)
          const route = routeOf(path, story)
          const day =
            route.page === 'event' && isExactDay(route.event.date) ? route.event.date : undefined
          expect(Object.values(preview)).not.toContain('')
          expect(preview['article:published_time']).toBe(day)
        }
      }),
      { numRuns: 30 },
    )
  })
})
