import fc from 'fast-check'
import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import { aDateOfAnyForm, anyStory } from '../../test/arbitraries'
import { anEvent, aSource, aStory, eventIn, type EventInput } from '../../test/builders'
import { hostileText } from '../../test/hostile'
import { dayOf } from '../domain/date/calendar'
import { spanOf } from '../domain/date/span'
import type { Story } from '../domain/story'
import { calendarOf, eventCalendarOf } from './calendar'
import { routeOf } from '../router/paths'
import { calendarRule } from './calendar-note'
import { topicOf } from './topic'

const home = 'https://host.example/timeline/'

/** The kind of a component and its properties as texts. */
function propertiesOf(component: ICAL.Component): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['kind', component.name],
    ...component
      .getAllProperties()
      .map((property) => [property.name, property.getValues().join(',')]),
  ])
}

/** A calendar parsed by ical.js, and its components. */
function read(calendar: string) {
  const whole = new ICAL.Component(ICAL.parse(calendar))
  return { whole: propertiesOf(whole), components: whole.getAllSubcomponents().map(propertiesOf) }
}

/** The one component of a story with an event of this date. */
function entryOn(date: string, overrides: Partial<EventInput> = {}) {
  const story = aStory({
    scope: '2020/2030',
    sources: [aSource({ published: '2029' })],
    events: [anEvent({ date, ...overrides })],
  })
  return read(calendarOf(story, home)).components[0] ?? {}
}

describe('the calendar', () => {
  it('has a day for an event with a certain day, with claims, sources and a link', () => {
    expect(entryOn('2025-04-22')).toEqual({
      kind: 'vevent',
      uid: expect.stringMatching(/^[\da-f-]{36}$/u),
      dtstamp: '2025-07-21T12:00:00Z',
      dtstart: '2025-04-22',
      dtend: '2025-04-23',
      transp: 'TRANSPARENT',
      summary: 'Netflix announces a film',
      description: `Date: 22 April 2025.\n• A film ends the story. (HELLO!)\n${home}event/netflix-announces-film/`,
      categories: 'Label announcement',
      url: `${home}event/netflix-announces-film/`,
    })
  })

  it.each([
    ['2025-02-28', 'vevent', '2025-02-28', '2025-03-01', undefined, 'Netflix announces a film'],
    [
      '[2025-02-15,2025-02-16]',
      'vevent',
      '2025-02-15',
      '2025-02-17',
      'TENTATIVE',
      '15 or 16 February 2025: Netflix announces a film',
    ],
    [
      '2025-04-22/2025-05-02',
      'vevent',
      '2025-04-22',
      '2025-05-03',
      undefined,
      'Netflix announces a film',
    ],
    [
      '2025-02',
      'vjournal',
      undefined,
      undefined,
      undefined,
      'February 2025: Netflix announces a film',
    ],
    [
      '2025-04-22~',
      'vjournal',
      undefined,
      undefined,
      undefined,
      'about 22 April 2025: Netflix announces a film',
    ],
  ])('is no more exact than %s', (date, kind, dtstart, dtend, status, summary) => {
    const entry = entryOn(date)
    expect(entry).toMatchObject({ kind, summary })
    expect([entry.dtstart, entry.dtend, entry.status]).toEqual([dtstart, dtend, status])
  })

  it('says which days were only announced, and explains inexact ones', () => {
    expect(entryOn('2025-04-22', { planned: true })).toMatchObject({
      status: 'TENTATIVE',
      summary: '22 April 2025, as announced: Netflix announces a film',
    })
    expect(entryOn('[2025-02-15,2025-02-16]').description).toContain(
      'Date: 15 or 16 February 2025. This is a tentative entry over all the possible days of the event.\n',
    )
    expect(entryOn('2025-02').description).toContain(
      'Date: February 2025. The date of this event is not exact enough',
    )
  })

  it('names the reporter of a source known through another', () => {
    const story = aStory({
      sources: [aSource(), aSource({ id: 'memo', publisher: 'Netflix', via: 'hello-film-finale' })],
      events: [
        anEvent({ claims: [{ text: 'A film, it is.', sources: ['memo', 'hello-film-finale'] }] }),
      ],
    })
    expect(read(calendarOf(story, home)).components[0]).toMatchObject({
      description: expect.stringContaining(
        '• A film, it is. (Netflix, as reported by HELLO!; HELLO!)',
      ),
    })
  })

  it('explains its rule for days, and lists the events without one', () => {
    const story = aStory({
      events: [anEvent(), anEvent({ id: 'month', date: '2025-02', title: 'Some day in February' })],
    })
    const { whole } = read(calendarOf(story, home))
    expect(whole.description).toContain(calendarRule)
    expect(whole.description).toContain(
      'Events without a date in this calendar:\nFebruary 2025: Some day in February\n',
    )
    expect(read(calendarOf(aStory(), home)).whole.description).not.toContain(
      'Events without a date in this calendar',
    )
    expect(whole).toMatchObject({
      version: '2.0',
      'last-modified': '2025-07-21T12:00:00Z',
      url: home,
      source: `${home}calendar.ics`,
    })
  })

  it('of a person or type has its events only, under the ids of the whole', () => {
    const story = aStory({
      events: [
        anEvent(),
        anEvent({ id: 'wrap', type: 'wrap' }),
        anEvent({ id: 'other', people: [] }),
      ],
    })
    const ids = uidsIn(calendarOf(story, home))
    const of = (path: string) => calendarOf(story, home, topicOf(story, routeOf(path, story)))
    expect(uidsIn(of('/cast/kit-connor/'))).toEqual([ids[0], ids[1]])
    expect(uidsIn(of('/type/wrap/'))).toEqual([ids[1]])
    expect(read(of('/type/wrap/')).whole).toMatchObject({
      name: expect.stringContaining('Plural wrap · Heartstopper Forever'),
      url: `${home}type/wrap/`,
      source: `${home}type/wrap/calendar.ics`,
    })
    expect(read(of('/type/wrap/')).whole.uid).not.toBe(read(calendarOf(story, home)).whole.uid)
  })

  it('gives no event a day that is not in its date', () => {
    fc.assert(
      fc.property(aDateOfAnyForm, (date) => {
        const { kind, dtstart } = entryOn(date)
        expect(kind).toBe(dtstart === undefined ? 'vjournal' : 'vevent')
        if (dtstart === undefined) return
        expect(date).toContain(dtstart)
        expect(dtstart).toBe(dayOf(spanOf(date).first))
      }),
    )
  })

  it('has the same id for an event on every host, alone and in the whole', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const uids = uidsIn(calendarOf(story, home))
        expect(new Set(uids).size).toBe(story.events.length)
        expect(uidsIn(calendarOf(story, 'http://localhost:4300/'))).toEqual(uids)
        expect(
          story.events.flatMap((event) => uidsIn(eventCalendarOf(story, event, home))),
        ).toEqual(uids)
      }),
      { numRuns: 20 },
    )
  })

  it('is read the same by two other parsers, with any texts', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const calendar = calendarOf(saying(text), home)
        const [entry] = read(calendar).components
        expect(entry).toMatchObject({
          summary: text,
          description: expect.stringContaining(`• ${text} (HELLO!)`),
        })
        const [event] = convertIcsCalendar(undefined, calendar).events ?? []
        expect(event).toMatchObject({
          summary: text,
          start: { type: 'DATE', date: new Date('2025-04-22T00:00:00Z') },
        })
      }),
      { examples: [['\\n'], ['\\\\n'], ['a;b,c']] },
    )
  })

  it('has lines of at most 75 octets, never cut inside a character, ending in CRLF', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const calendar = calendarOf(saying(text), home)
        expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/u)
        expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
        for (const line of calendar.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/\p{Surrogate}/u)
        }
      }),
    )
  })
})

const uidsIn = (calendar: string) => read(calendar).components.map(({ uid }) => uid)

/** A story with an event of this title and claim, not validated because some would be refused. */
function saying(text: string): Story {
  const story = aStory()
  const event = eventIn(story, 'netflix-announces-film')
  return {
    ...story,
    events: [{ ...event, title: text, claims: event.claims.map((claim) => ({ ...claim, text })) }],
  }
}
