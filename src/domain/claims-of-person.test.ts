import { describe, expect, it } from 'vitest'
import {
  anEvent,
  aPerson,
  aSource,
  aStory,
  eventIn,
  personIn,
  type EventInput,
} from '../../test/builders'
import { eventsKnownBy } from './as-of'
import { claimsNaming, shownClaims } from './claims-of-person'
import { defaultView } from './view'

type ClaimInput = EventInput['claims'][number]

const people = {
  ann: aPerson({
    id: 'ann',
    name: 'Ann Lee',
    spellings: [{ form: 'Anne Leigh', sources: ['hello-film-finale'] }],
  }),
  ben: aPerson({ id: 'ben', name: 'Ben Lee' }),
  lee: aPerson({ id: 'lee', name: 'Lee Moss' }),
  smith: aPerson({ id: 'smith', name: 'Ann Lee Smith' }),
  hyphen: aPerson({ id: 'hyphen', name: 'Cormac Moss-Corrin' }),
  corrin: aPerson({ id: 'corrin', name: 'Pat Corrin' }),
  brien: aPerson({ id: 'brien', name: 'Pat O’Brien' }),
  cher: aPerson({ id: 'cher', name: 'Cher' }),
  junior: aPerson({ id: 'junior', name: 'Ed Cole Jr.' }),
  malcolm: aPerson({ id: 'malcolm', name: 'Malcolm X' }),
  plus: aPerson({ id: 'plus', name: 'A+B (C)' }),
  accent: aPerson({ id: 'accent', name: 'Zoë Éluard' }),
}
type Name = keyof typeof people

const claim = (text: string, more: Partial<ClaimInput> = {}): ClaimInput => ({
  text,
  sources: ['hello-film-finale'],
  ...more,
})

/** Lists whom a claim of an event with these people names. */
function namedIn(text: string, names: readonly Name[], about?: Name[]) {
  const story = aStory({
    events: [anEvent({ people: [...names], claims: [claim(text, about && { about })] })],
    people: names.map((name) => people[name]),
  })
  return names.filter((name) => claimsNaming(story, personIn(story, name)).length > 0)
}

describe('claimsNaming', () => {
  it.each<[string, readonly Name[], readonly Name[]]>([
    ['Ann Lee announced it.', ['ann'], ['ann']],
    ['It was Lee’s idea, she said.', ['ann'], ['ann']],
    ['“Lee” is on the list: Lee, Moss.', ['ann'], ['ann']],
    ['Anne Leigh, one paper wrote.', ['ann'], ['ann']],
    ['Ann said so.', ['ann'], []],
    ['Leeds, a fleet and LEE.', ['ann'], []],
    ['The Lee-led team and a Smith-Lee.', ['ann'], []],
    ['Ann Lee and Moss talked.', ['ann', 'lee'], ['ann', 'lee']],
    ['Lee Moss talked.', ['ann', 'lee'], ['lee']],
    ['Lee talked.', ['ann', 'ben'], []],
    ['Ben Lee talked.', ['ann', 'ben'], ['ben']],
    ['Ann Lee Smith talked.', ['ann', 'smith'], ['smith']],
    ['Moss-Corrin talked.', ['hyphen', 'corrin', 'lee'], ['hyphen']],
    ['Corrin talked.', ['hyphen', 'corrin'], ['corrin']],
    ['O’Brien’s talk.', ['brien'], ['brien']],
    ['Cher sang.', ['cher'], ['cher']],
    ['Cole sang. Jr. sang.', ['junior'], []],
    ['Ed Cole Jr. sang.', ['junior'], ['junior']],
    ['Posted on X.', ['malcolm'], []],
    ['A+B (C) posted it.', ['plus'], ['plus']],
    ['AAB C posted it.', ['plus'], []],
    ['Éluard posted it.', ['accent'], ['accent']],
  ])('finds in "%s", of %j, %j', (text, names, found) =>
    expect(namedIn(text, names)).toEqual(found),
  )

  it('finds those whom a claim is marked as about', () => {
    const found = namedIn('The two leads return.', ['ann', 'ben', 'lee'], ['ann', 'ben'])
    expect(found).toEqual(['ann', 'ben'])
  })

  const story = aStory({
    sources: [aSource(), aSource({ id: 'post', kind: 'social' })],
    events: [
      anEvent({
        id: 'later',
        date: '2025-04-22',
        people: ['ann'],
        claims: [
          claim('Lee was expected.'),
          claim('Nobody was named.'),
          claim('Lee is back, says Lee.', { sources: ['hello-film-finale', 'post'] }),
          claim('Lee was happy.'),
        ],
      }),
      anEvent({
        id: 'earlier',
        date: '2025-04-21',
        people: ['ann'],
        claims: [claim('Lee hoped.')],
      }),
      anEvent({ id: 'silent', people: ['ann'], claims: [claim('It rained.')] }),
      anEvent({ id: 'without-her', people: ['ben'], claims: [claim('Lee hoped, too.')] }),
    ],
    people: [people.ann, people.ben],
  })

  it('groups claims by event in the order of the story, the first-hand ones of each first', () => {
    expect(
      claimsNaming(story, personIn(story, 'ann')).map(({ event, claims }) => [
        event.id,
        claims.map(({ text }) => text),
      ]),
    ).toEqual([
      ['earlier', ['Lee hoped.']],
      ['later', ['Lee is back, says Lee.', 'Lee was expected.', 'Lee was happy.']],
    ])
  })
})

describe('shownClaims', () => {
  const story = aStory({
    sources: [
      aSource({ id: 'early', published: '2025-04-22' }),
      aSource({ id: 'late', published: '2025-04-25' }),
    ],
    events: [
      anEvent({
        people: ['ann', 'ben'],
        claims: [
          claim('Ann Lee writes.', { sources: ['early'] }),
          claim('A film it is.', { sources: ['late'], key: true }),
          claim('Ben Lee films.', { sources: ['early'] }),
          claim('It rained.', { sources: ['early'] }),
        ],
      }),
    ],
    people: [people.ann, people.ben].map((person) => ({
      ...person,
      credits: [{ text: 'Writer', sources: ['early'] }],
      standings: [{ standing: 'confirmed', text: 'Named.', sources: ['early'] }],
      spellings: [],
    })),
  })
  const event = eventIn(story, 'netflix-announces-film')
  const textsOf = (claims: ReturnType<typeof shownClaims>) => claims.map(({ text }) => text)

  it('are the key claims', () => {
    expect(textsOf(shownClaims(story, event, defaultView))).toEqual(['A film it is.'])
  })

  it('include those that name the person of the view, in the order of the event', () => {
    const view = { ...defaultView, person: personIn(story, 'ann').id }
    expect(textsOf(shownClaims(story, event, view))).toEqual(['Ann Lee writes.', 'A film it is.'])
  })

  it('are the first claim while no source of a key claim has appeared', () => {
    const [known = event] = eventsKnownBy(story, '2025-04-23')
    expect(textsOf(shownClaims(story, known, defaultView))).toEqual(['Ann Lee writes.'])
  })
})
