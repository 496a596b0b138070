import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateInWords } from '../domain/date/format'
import { anyStory } from '../../test/arbitraries'
import { aPerson, anEvent, aStory } from '../../test/builders'
import { exampleFile } from '../../test/example'
import { previewCards } from './preview-card'

const story = aStory(exampleFile)
const cardAt = (path: string, of = story) => previewCards(of).get(path)
const sources = ['hello-film-finale']

describe('the card of an event', () => {
  it('has the date, the title and the replaced answer', () => {
    expect(cardAt('/previews/event/netflix-announces-film.png')).toEqual({
      page: 'event',
      site: story.timeline.site,
      look: { leaf: 'pointed', colour: 'green' },
      label: 'Label announcement',
      date: '22 April 2025',
      dateNote: undefined,
      title: 'Netflix announces a film',
      highlight: {
        question: 'What about ending?',
        before: 'A fourth season.',
        after: 'A film.',
        standing: 'confirmed',
      },
      disagreement: undefined,
    })
  })

  it('has a date as exact as its source, and says that sources disagree', () => {
    expect(cardAt('/previews/event/meeting.png')).toMatchObject({
      date: 'February 2025',
      highlight: { claim: 'Two of them met.' },
      disagreement: '1 detail differs',
    })
  })

  it('says that a date is planned', () => {
    expect(cardAt('/previews/event/premiere.png')).toMatchObject({
      date: 'July 2025',
      dateNote: 'as announced',
    })
  })

  it('shows the most certain of several answers, in any order of the board', () => {
    const many = aStory({
      events: [
        anEvent({
          answers: [
            { question: 'ending', answer: 'Open.', standing: 'open', sources },
            { question: 'books', answer: 'The sixth.', standing: 'reported', sources },
            { question: 'script', answer: 'Written.', standing: 'reported', sources },
          ],
        }),
      ],
    })
    expect(cardAt('/previews/event/netflix-announces-film.png', many)).toMatchObject({
      highlight: { question: 'What about script?', after: 'Written.', before: undefined },
    })
  })

  it('has no replaced answer if only the standing changed', () => {
    const answered = (standing: 'hoped' | 'confirmed') => [
      { question: 'ending' as const, answer: 'A film.', standing, sources },
    ]
    const firmer = aStory({
      events: [
        anEvent({ id: 'first', date: '2025-03', answers: answered('hoped') }),
        anEvent({ id: 'second', answers: answered('confirmed') }),
      ],
    })
    expect(cardAt('/previews/event/second.png', firmer)).toMatchObject({
      highlight: { before: undefined, after: 'A film.', standing: 'confirmed' },
    })
  })

  it('has the words of any date', () => {
    fc.assert(
      fc.property(anyStory, (any) => {
        const cards = previewCards(any)
        for (const { id, date } of any.events)
          expect(cards.get(`/previews/event/${id}.png`)).toMatchObject({ date: dateInWords(date) })
      }),
    )
  })
})

describe('the card of a person', () => {
  it('has the first standing, its date and its sources', () => {
    expect(cardAt('/previews/cast/kit-connor.png')).toMatchObject({
      name: 'Kit Connor',
      credits: ['Nick Nelson', 'Executive producer'],
      standing: { is: 'confirmed', since: 'Variety and 2 others, since 22 April 2025' },
    })
  })

  it('makes nobody more certain than their sources', () => {
    expect(cardAt('/previews/cast/alice-oseman.png')).toMatchObject({
      standing: { is: 'likely', since: 'The Podcast, since 3 October 2024' },
    })
  })

  it('says on which day a name was missing', () => {
    const missing = aStory({
      people: [
        aPerson({ standings: [{ standing: 'not-named', text: 'The list lacks him.', sources }] }),
      ],
    })
    expect(cardAt('/previews/cast/kit-connor.png', missing)).toMatchObject({
      standing: { is: 'not-named', since: 'HELLO!, as of 22 April 2025' },
    })
  })

  it('has no standing for interviewers', () => {
    expect(cardAt('/previews/cast/pat-host.png')).toMatchObject({
      name: 'Pat Host',
      standing: undefined,
    })
  })

  it('positions only the events of the person', () => {
    expect(cardAt('/previews/cast/alice-oseman.png')).toMatchObject({
      line: {
        events: [{ id: 'podcast-episode' }, { id: 'netflix-announces-film' }],
      },
    })
  })
})

describe('the card of a type', () => {
  it('counts its events and names their months', () => {
    expect(cardAt('/previews/type/appearance.png')).toMatchObject({
      plural: 'Plural appearance',
      meaning: 'What appearance means.',
      count: '1 of 4 events',
      span: 'February 2025',
    })
  })

  it('has no span without events', () => {
    expect(cardAt('/previews/type/wrap.png')).toMatchObject({
      count: '0 of 4 events',
      span: undefined,
    })
  })

  it.each([
    [['2025-03-28/2025-04-02'], 'March to April 2025'],
    [['2024-11', '2025-02-14'], 'November 2024 to February 2025'],
    [['../2025-02-14'], 'October 2024 to February 2025'],
    [['2025-04-09/..'], 'April to July 2025'],
  ])('spans the days that dates may mean, within the scope: %j', (dates, span) => {
    const spanning = aStory({
      events: dates.map((date, index) => anEvent({ id: `event-${index}`, date })),
    })
    expect(cardAt('/previews/type/announcement.png', spanning)).toMatchObject({ span })
  })
})

describe('the cards', () => {
  it('are one for the story, each event, each person and each type', () => {
    const { events, people, timeline } = story
    expect([...previewCards(story).keys()].toSorted()).toEqual(
      [
        '/previews/story.png',
        ...events.map(({ id }) => `/previews/event/${id}.png`),
        ...people.map(({ id }) => `/previews/cast/${id}.png`),
        ...timeline.types.map(({ id }) => `/previews/type/${id}.png`),
      ].toSorted(),
    )
  })

  it('count the whole story', () => {
    expect(cardAt('/previews/story.png')).toMatchObject({
      sentence: expect.stringContaining('October 2024 to July 2025'),
      counts: '4 events, 6 sources',
    })
  })
})
