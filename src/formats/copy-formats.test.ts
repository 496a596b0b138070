import bibtexParse from 'bibtex-parse'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aStoryAndView } from '../../test/arbitraries'
import { anEvent, aPerson, aSource, aStory, eventIn, personIn } from '../../test/builders'
import { hostileText } from '../../test/hostile'
import { defaultView } from '../domain/view'
import { copyFormatsOf, type CopyFormat } from './copy-formats'
import type { Shared } from './shared'

const home = 'https://host.example/timeline/'
const story = aStory({
  sources: [
    aSource({ headline: 'A [film] & more', author: 'Jo Day' }),
    aSource({
      id: 'deadline',
      publisher: 'Deadline',
      label: 'Deadline on the film',
      published: '2025-04',
      via: 'hello-film-finale',
    }),
    aSource({
      id: 'apres',
      publisher: 'A_B',
      label: 'A talk in Lille',
      published: '2025-03~',
      language: 'fr',
      url: 'https://www.example.org/a_(b)',
    }),
  ],
  events: [
    anEvent({
      claims: [
        { text: 'A film ends the story.', sources: ['hello-film-finale', 'deadline'] },
        { text: 'It is 50% *longer*.', sources: ['hello-film-finale'] },
      ],
      disagreements: [
        {
          question: 'How long is it?',
          sides: [
            { text: 'Two hours.', sources: ['apres'], better: true },
            { text: 'Three hours.', sources: ['deadline'] },
          ],
          why: 'It was seen.',
        },
      ],
    }),
  ],
  people: [
    aPerson({
      standings: [{ standing: 'expected', text: 'The press lists him.', sources: ['apres'] }],
    }),
  ],
})
const event = { kind: 'event', event: eventIn(story, 'netflix-announces-film') } as const
const person: Shared = { kind: 'person', person: personIn(story, 'kit-connor') }
const view: Shared = {
  kind: 'view',
  view: { ...defaultView, types: ['announcement'], order: 'newest' },
  name: 'Announcements',
}

const copy = (id: CopyFormat['id'], shared: Shared) =>
  copyFormatsOf(story, shared, home).find((one) => one.id === id)?.text

describe('a copy as plain text', () => {
  it('of an event has its date, its claims, what is disputed, and numbered sources', () => {
    expect(copy('text', event)).toBe(`Netflix announces a film
22 April 2025

- A film ends the story. [1][2]
- It is 50% *longer*. [1]
- Disputed: How long is it? Two hours. (This side is better supported.) [3]
- Disputed: How long is it? Three hours. [2]

[1] Jo Day, HELLO!, “A [film] & more”, 22 April 2025, https://www.example.org/hello-film-finale/
[2] Deadline on the film, April 2025 (Deadline, as reported by HELLO!)
[3] A_B, A talk in Lille, about March 2025, https://www.example.org/a_(b)

Heartstopper Forever, a sourced timeline, edition of 21 July 2025
https://host.example/timeline/event/netflix-announces-film/`)
  })

  it('of a person has their standings', () => {
    expect(copy('text', person)).toBe(`Kit Connor

- Credit: Nick Nelson [1]
- Expected for the film, not confirmed: The press lists him. [2]

[1] Jo Day, HELLO!, “A [film] & more”, 22 April 2025, https://www.example.org/hello-film-finale/
[2] A_B, A talk in Lille, about March 2025, https://www.example.org/a_(b)

Heartstopper Forever, a sourced timeline, edition of 21 July 2025
https://host.example/timeline/cast/kit-connor/`)
  })

  it('of a view lists its events', () => {
    expect(copy('text', view)).toBe(`The story, filtered: Announcements

- 22 April 2025: Netflix announces a film
  https://host.example/timeline/event/netflix-announces-film/

Heartstopper Forever, a sourced timeline, edition of 21 July 2025
https://host.example/timeline/type/announcement/?order=newest`)
  })

  it('of an announced day says so', () => {
    const planned = aStory({ events: [anEvent({ planned: true })] })
    const [text] = copyFormatsOf(
      planned,
      { kind: 'event', event: eventIn(planned, 'netflix-announces-film') },
      home,
    )
    expect(text?.text).toContain('22 April 2025, as announced')
  })
})

describe('a copy as Markdown', () => {
  it('links each publisher, and escapes Markdown', () => {
    expect(copy('markdown', event))
      .toBe(String.raw`## [Netflix announces a film](https://host.example/timeline/event/netflix-announces-film/)

*22 April 2025*

- A film ends the story. ([HELLO!](https://www.example.org/hello-film-finale/); Deadline, as reported by HELLO!)
- It is 50% \*longer\*. ([HELLO!](https://www.example.org/hello-film-finale/))
- Disputed: How long is it? Two hours. (This side is better supported.) ([A\_B](https://www.example.org/a_%28b%29))
- Disputed: How long is it? Three hours. (Deadline, as reported by HELLO!)

From [Heartstopper Forever, a sourced timeline](https://host.example/timeline/event/netflix-announces-film/), edition of 21 July 2025.`)
  })
})

describe('a copy for a wiki', () => {
  it('has each source in full once, a description in brackets if there is no headline, and no uncertain date', () => {
    expect(copy('wiki', event))
      .toBe(`* A film ends the story.<ref name="hello-film-finale">{{cite web |author=Jo Day |title=A &#91;film&#93; &#38; more |url=https://www.example.org/hello-film-finale/ |website=HELLO! |date=22 April 2025}}</ref><ref name="deadline">Deadline on the film, April 2025 (Deadline, as reported by HELLO!)</ref>
* It is 50% *longer*.<ref name="hello-film-finale" />
* Disputed: How long is it? Two hours. (This side is better supported.)<ref name="apres">{{cite web |title=&#91;A talk in Lille&#93; |url=https://www.example.org/a_(b) |website=A_B |language=fr}}</ref>
* Disputed: How long is it? Three hours.<ref name="deadline" />

{{cite web |title=Netflix announces a film |url=https://host.example/timeline/event/netflix-announces-film/ |website=Heartstopper Forever, a sourced timeline |date=21 July 2025}}`)
  })

  it('lets no text open or close a template, link or note', () => {
    fc.assert(
      fc.property(
        fc
          .string({
            minLength: 1,
            maxLength: 40,
            unit: fc.constantFrom('{', '}', '[', ']', '|', "'", '&', 'a', ' '),
          })
          .filter((text) => text.trim() === text && !text.includes('  ')),
        (headline) => {
          const hostile = aStory({ sources: [aSource({ headline })] })
          const text =
            copyFormatsOf(
              hostile,
              { kind: 'event', event: eventIn(hostile, 'netflix-announces-film') },
              home,
            ).find(({ id }) => id === 'wiki')?.text ?? ''
          expect(text.match(/\{\{|\}\}/gu)).toEqual(['{{', '}}', '{{', '}}'])
          expect(text).not.toMatch(/[[\]]|''/u)
        },
      ),
    )
  })
})

describe('a copy as BibTeX', () => {
  it('is read by a BibTeX parser, with dates as exact as in the source', () => {
    expect(bibtexParse.entries(copy('bibtex', event) ?? '')).toMatchObject([
      {
        key: 'heartstopper-forever-netflix-announces-film',
        type: 'misc',
        TITLE: 'Netflix announces a film',
        NOTE: 'Edition of 21 July 2025',
        URL: 'https://host.example/timeline/event/netflix-announces-film/',
      },
      {
        key: 'hello-film-finale',
        AUTHOR: 'Jo Day',
        HOWPUBLISHED: 'HELLO!',
        YEAR: '2025',
        MONTH: 'April',
        LANGUAGE: 'en',
      },
      {
        key: 'deadline',
        HOWPUBLISHED: 'Deadline, as reported by HELLO!',
        YEAR: '2025',
        NOTE: 'Published April 2025',
      },
      { key: 'apres', NOTE: 'Published about March 2025', URL: 'https://www.example.org/a_(b)' },
    ])
    expect(copy('bibtex', event)).not.toMatch(/apres,[^@]*year/u)
  })

  it('has the year of the edition, and another key for another view', () => {
    const other: Shared = { kind: 'view', view: { ...defaultView, query: 'a}b' }, name: '“a}b”' }
    const [entries, others] = [view, other].map((shared) =>
      bibtexParse.entries(copy('bibtex', shared) ?? ''),
    )
    expect(entries).toMatchObject([
      {
        key: 'heartstopper-forever-announcements',
        AUTHOR: 'The makers of this timeline',
        HOWPUBLISHED: 'Heartstopper Forever, a sourced timeline',
        YEAR: '2025',
        MONTH: 'July',
      },
    ])
    expect(others).toMatchObject([{ key: 'heartstopper-forever-a-b' }])
    expect(copy('bibtex', other)).toContain(String.raw`“a\textbraceright{}b”`)
  })

  it('escapes TeX', () => {
    expect(copy('bibtex', event)).toContain(String.raw`title = {{A [film] \& more}}`)
    expect(copy('bibtex', event)).toContain(String.raw`howpublished = {A\_B}`)
  })
})

it('has no hidden characters in structured fields, for names of any direction', () => {
  const hebrew = aStory({ sources: [aSource({ publisher: 'הארץ' })] })
  const copies = copyFormatsOf(
    hebrew,
    { kind: 'event', event: eventIn(hebrew, 'netflix-announces-film') },
    home,
  )
  expect(copies.find(({ id }) => id === 'wiki')?.text).toContain('|website=הארץ |')
  expect(copies.find(({ id }) => id === 'bibtex')?.text).toContain('howpublished = {הארץ}')
})

describe('a copy of hostile texts', () => {
  /** The copies of an event with one text in all its fields, not validated because some would be refused. */
  const saying = (text: string, id: CopyFormat['id']) => {
    const [source] = story.timeline.sources
    const { event: original } = event
    const hostile = {
      ...story,
      timeline: {
        ...story.timeline,
        sources: story.timeline.sources.map((one) =>
          one === source
            ? { ...one, headline: text, author: text, publisher: text, label: text }
            : one,
        ),
      },
    }
    const shared: Shared = {
      kind: 'event',
      event: {
        ...original,
        title: text,
        claims: original.claims.map((claim) => ({ ...claim, text })),
        disagreements: [],
      },
    }
    return copyFormatsOf(hostile, shared, home).find((one) => one.id === id)?.text ?? ''
  }

  it('in Markdown has nothing unescaped, and no nested list', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const statements = saying(text, 'markdown')
          .split('\n')
          .filter((line) => line.startsWith('- '))
        const bare = statements.map((line) =>
          line.replace(/ \(\[.*$/u, '').replaceAll(/\\[^\p{L}\d\s]/gu, 'x'),
        )
        expect(statements).toHaveLength(2)
        expect(bare.filter((line) => /[`*_[\]<>~|#&]|^- (?:[-+]|\d+[.)])/u.test(line))).toEqual([])
      }),
    )
  })

  it('in a wiki has no markup, signature or magic word', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [statement = ''] = saying(text, 'wiki').split('\n')
        const bare = statement.replaceAll(
          /<ref name="[a-z-]+"(?: \/)?>|<\/ref>|\{\{cite web |\}\}(?=<)/gu,
          '',
        )
        expect(bare).not.toMatch(/[{}[\]<>~]|''|__/u)
      }),
    )
  })

  it('in BibTeX has the right number of entries for a parser', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(
          bibtexParse.entries(saying(text, 'bibtex')).map(({ key, type }) => [type, key]),
        ).toEqual([
          ['misc', 'heartstopper-forever-netflix-announces-film'],
          ['misc', 'hello-film-finale'],
          ['misc', 'deadline'],
        ])
      }),
    )
  })
})

it('every copy has the address of what is shared', () => {
  fc.assert(
    fc.property(aStoryAndView, ([any, chosen]) => {
      const subjects: readonly Shared[] = [
        ...any.events.map((event) => ({ kind: 'event', event }) as const),
        ...any.people.map((person) => ({ kind: 'person', person }) as const),
        { kind: 'view', view: { ...chosen, query: '' }, name: 'Filtered' },
      ]
      for (const shared of subjects)
        for (const { text } of copyFormatsOf(any, shared, home))
          expect(text).toContain('https://host.example/timeline/')
    }),
    { numRuns: 20 },
  )
})
