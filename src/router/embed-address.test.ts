import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aStoryAndView, anyStory } from '../../test/arbitraries'
import { aPerson, aStory, anEvent, eventIn, personIn } from '../../test/builders'
import { defaultView } from '../domain/view'
import { printLocation } from './query-codec'
import { embedOf, embedThemes, pageOf, parseEmbed, printEmbed, type Embed } from './embed-address'
import { everyEmbed, everyPath, routeOf } from './paths'

const story = aStory({
  events: [anEvent({ aliases: ['film-announced'] }), anEvent({ id: 'filming-starts' })],
  people: [aPerson({ aliases: ['kit'] })],
})
const theme = fc.constantFrom(undefined, ...embedThemes)

describe('embedOf', () => {
  it.each([
    ['/', '/embed/'],
    ['/?order=newest', '/embed/?order=newest'],
    ['/?person=kit-connor&asof=2025-04', '/embed/?person=kit-connor&asof=2025-04'],
    ['/type/wrap/?order=newest', '/embed/?type=wrap&order=newest'],
    ['/cast/kit-connor/', '/embed/?person=kit-connor'],
    ['/cast/kit/?asof=2025', '/embed/?person=kit-connor'],
    ['/event/netflix-announces-film/', '/embed/event/netflix-announces-film/'],
    [
      '/event/film-announced?type=wrap&asof=2025-04',
      '/embed/event/netflix-announces-film/?asof=2025-04',
    ],
    ['/cast/', '/embed/'],
    ['/sources/?q=x', '/embed/'],
    ['/nowhere/', '/embed/'],
  ])('embeds %s as %s', (address, embed) => {
    expect(printEmbed(embedOf(story, address))).toBe(embed)
  })
})

describe('printEmbed and parseEmbed', () => {
  it.each<[string, Partial<Embed>]>([
    ['/embed/', {}],
    ['/embed/?theme=night', { theme: 'night' }],
    [
      '/embed/?person=kit-connor&theme=day',
      { view: { ...defaultView, person: personIn(story, 'kit-connor').id }, theme: 'day' },
    ],
    ['/embed/event/netflix-announces-film/', { event: eventIn(story, 'netflix-announces-film') }],
    [
      '/embed/event/netflix-announces-film/?asof=2025-04&theme=day',
      {
        event: eventIn(story, 'netflix-announces-film'),
        view: { ...defaultView, asof: '2025-04' },
        theme: 'day',
      },
    ],
  ])('print and parse %s', (address, parts) => {
    const embed: Embed = { event: undefined, view: defaultView, theme: undefined, ...parts }
    expect(parseEmbed(story, address)).toEqual(embed)
    expect(printEmbed(embed)).toBe(address)
  })

  it('lose nothing', () => {
    fc.assert(
      fc.property(aStoryAndView, theme, ([any, view], theme) => {
        const embeds = [
          { event: undefined, view: { ...view, read: false }, theme },
          ...any.events.map((event) => ({
            event,
            view: { ...defaultView, asof: view.asof },
            theme,
          })),
        ]
        for (const embed of embeds) expect(parseEmbed(any, printEmbed(embed))).toEqual(embed)
      }),
    )
  })

  it.each([
    ['/embed', undefined],
    ['/embed/index.html?theme=night&type=wrap', '/embed/?type=wrap&theme=night'],
    ['/embed/event/film-announced/', '/embed/event/netflix-announces-film/'],
    [
      '/embed/Event/Filming-Starts?theme=sepia&type=wrap&utm_source=x',
      '/embed/event/filming-starts/',
    ],
    ['/embed/?theme=&theme=night', '/embed/'],
    ['/embed/?theme=Night&person=nobody&%', '/embed/'],
    ['/embed/event/nowhere/', undefined],
    ['/embed/cast/', undefined],
    ['/embed/cast/kit-connor/', undefined],
    ['/embed/embed/', undefined],
    ['/event/filming-starts/', undefined],
    ['/', undefined],
  ])('parse %s as %s', (address, canonical) => {
    const embed = parseEmbed(story, address)
    expect(embed && printEmbed(embed)).toBe(canonical)
  })

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const address of [
          text,
          `/embed/${text}`,
          `/embed/?${text}`,
          `/embed/event/filming-starts/?${text}`,
        ]) {
          const embed = parseEmbed(story, address)
          expect(embed && parseEmbed(story, printEmbed(embed))).toEqual(embed)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('pageOf', () => {
  it('returns the page that the embed is a part of', () => {
    fc.assert(
      fc.property(aStoryAndView, theme, ([any, view], theme) => {
        const embed = embedOf(any, printLocation(routeOf('/', any), view), theme)
        expect(embed).toEqual({ event: undefined, view: { ...view, read: false }, theme })
        // The list of a past day, as in the frame, and not the stage.
        const list = { ...view, read: view.asof !== undefined }
        expect(pageOf(embed)).toBe(printLocation(routeOf('/', any), list))
        for (const { id } of any.events)
          expect(embedOf(any, pageOf(embedOf(any, `/event/${id}/`)))).toEqual(
            embedOf(any, `/event/${id}/`),
          )
      }),
    )
  })
})

describe('everyEmbed', () => {
  it('lists the story and each event, and no page of the site', () => {
    fc.assert(
      fc.property(anyStory, (any) => {
        const embeds = everyEmbed(any)
        expect(embeds).toHaveLength(any.events.length + 1)
        for (const path of embeds) {
          const embed = parseEmbed(any, path)
          expect(embed && printEmbed(embed)).toBe(path)
          expect(embed && everyPath(any).includes(pageOf(embed))).toBe(true)
          expect(everyPath(any)).not.toContain(path)
        }
      }),
    )
  })
})
