import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import bibtexParse from 'bibtex-parse'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { anEvent, aSource, aStory, eventIn } from '../../test/builders'
import { hostileText } from '../../test/hostile'
import { defaultView } from '../domain/view'
import { citationsOf, type Citation } from './cite'
import { exportRecordOf } from './export-record'
import type { Shared } from './shared'

const home = 'https://host.example/timeline/'
const accessed = '2026-11-30'
const story = aStory({
  sources: [
    aSource({ headline: 'A [film] & more', author: 'Jo Ann Day' }),
    aSource({ id: 'deadline', publisher: 'Deadline', published: '2025-04' }),
    aSource({
      id: 'memo',
      publisher: 'Netflix',
      label: 'A memo',
      published: '2025-03~',
      via: 'deadline',
    }),
  ],
  events: [
    anEvent({
      claims: [
        { text: 'A film ends the story.', sources: ['hello-film-finale', 'deadline'] },
        { text: 'It is 50% *longer*.', sources: ['deadline'] },
        { text: 'It was decided early.', sources: ['memo'] },
      ],
    }),
  ],
})
const event: Shared = { kind: 'event', event: eventIn(story, 'netflix-announces-film') }
const record = exportRecordOf(story, event, home)

const cited = (id: Citation['id'], claim?: number) =>
  citationsOf(record, accessed, claim === undefined ? undefined : record.statements[claim]).find(
    (one) => one.id === id,
  )?.text ?? ''

const own =
  'The makers of this timeline, “Netflix announces a film”, Heartstopper Forever, a sourced timeline, edition of 21 July 2025, https://host.example/timeline/event/netflix-announces-film/, accessed on 30 November 2026.'

describe('the citation of an event as a whole', () => {
  it('is one line first, with author, title, site, edition, address and day of access', () => {
    expect(citationsOf(record, accessed)[0]).toEqual({ id: 'line', name: 'Citation', text: own })
  })

  it('in Chicago style is a note with American dates', () => {
    expect(cited('chicago')).toBe(
      'The makers of this timeline, “Netflix announces a film,” Heartstopper Forever, a sourced timeline, last modified July 21, 2025, accessed November 30, 2026, https://host.example/timeline/event/netflix-announces-film/.',
    )
  })

  it('in APA style has the author, year and title that citation.js finds in our BibTeX', () => {
    expect(cited('apa')).toBe(
      'The makers of this timeline. (2025, July 21). Netflix announces a film. Heartstopper Forever, a sourced timeline. Retrieved November 30, 2026, from https://host.example/timeline/event/netflix-announces-film/',
    )
    const [theirs = ''] = apaOf(cited('bibtex'))
    expect(theirs).toMatch(
      /^The makers of this timeline\. \(2025, July\)\. Netflix announces a film/u,
    )
  })

  it('in Markdown, a wiki and BibTeX names no other source', () => {
    expect(cited('markdown')).toBe(
      'The makers of this timeline, [“Netflix announces a film”](https://host.example/timeline/event/netflix-announces-film/), Heartstopper Forever, a sourced timeline, edition of 21 July 2025, accessed on 30 November 2026.',
    )
    expect(cited('wiki')).toBe(
      '{{cite web |author=The makers of this timeline |title=Netflix announces a film |url=https://host.example/timeline/event/netflix-announces-film/ |website=Heartstopper Forever, a sourced timeline |date=21 July 2025 |access-date=30 November 2026}}',
    )
    expect(bibtexParse.entries(cited('bibtex'))).toMatchObject([
      {
        AUTHOR: 'The makers of this timeline',
        TITLE: 'Netflix announces a film',
        YEAR: '2025',
        MONTH: 'July',
        URLDATE: '2026-11-30',
        NOTE: 'Edition of 21 July 2025, accessed on 30 November 2026',
      },
    ])
  })

  it('has single quotation marks within double ones, and one mark at the end', () => {
    const titled = citationsOf({ ...record, title: 'Why “now”?' }, accessed)
    expect(titled[0]?.text).toContain('“Why ‘now’?”, Heartstopper')
    expect(titled[1]?.text).toContain('“Why ‘now’?” Heartstopper')
  })

  it('of the whole story has the title of the story', () => {
    const whole = exportRecordOf(story, { kind: 'view', view: defaultView, name: '' }, home)
    expect(citationsOf(whole, accessed)[0]?.text).toContain('“How Heartstopper Forever came to be”')
  })
})

describe('the citation of one claim', () => {
  it('has its best source only, then the event it is cited in', () => {
    expect(cited('line', 0)).toBe(
      `A film ends the story. Source: Jo Ann Day, HELLO!, “A [film] & more”, 22 April 2025, https://www.example.org/hello-film-finale/; cited in ${own}`,
    )
    expect(cited('chicago', 0)).toMatch(
      /^Jo Ann Day, “A \[film\] & more,” HELLO!, April 22, 2025, https:\S+, cited in The makers/u,
    )
    expect(cited('markdown', 1)).toMatch(
      /^It is 50% \\\*longer\\\*\. Source: \[HELLO! on the film announcement\]\(https:\S+\), Deadline, April 2025; cited in The makers/u,
    )
    expect(cited('wiki', 0)).toMatch(
      /^A film ends the story\.<ref name="hello-film-finale">\{\{cite web \|author=Jo Ann Day .*\}\}; cited in \{\{cite web .*\}\}<\/ref>$/u,
    )
    expect(bibtexParse.entries(cited('bibtex', 0)).map(({ key }) => key)).toEqual([
      'hello-film-finale',
      'heartstopper-forever-netflix-announces-film',
    ])
  })

  it('in APA style ends like what citation.js makes of our BibTeX, which leaves names as they are', () => {
    const [ours = ''] = cited('apa', 0).split('\n\n')
    expect(ours).toBe(
      'Day, J. A. (2025, April 22). A [film] & more. HELLO! https://www.example.org/hello-film-finale/',
    )
    const [theirs = ''] = apaOf(cited('bibtex', 0))
    expect(ours.slice(ours.indexOf(')'))).toBe(theirs.slice(theirs.indexOf(')')))
  })

  it('without an author is by the publisher, and a date that is not exact stays in words', () => {
    expect(cited('apa', 1)).toMatch(
      /^Deadline\. \(2025, April\)\. \[HELLO! on the film announcement\]\. https:/u,
    )
    expect(cited('apa', 2)).toMatch(
      /^Netflix, as reported by Deadline\. \(about March 2025\)\. \[A memo\]\.\n\n/u,
    )
    expect(cited('markdown', 2)).toContain('Netflix, as reported by Deadline')
  })
})

it('in BibTeX has the right number of entries for a parser, with any texts', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const statement = { text, references: record.references.slice(0, 1) }
      const entries = citationsOf({ ...record, title: text, author: text }, accessed, statement)
      const bibtex = entries.find(({ id }) => id === 'bibtex')?.text ?? ''
      expect(bibtexParse.entries(bibtex)).toHaveLength(2)
    }),
  )
})

/** The first bibliography compiles the style, which takes a busy machine longer than a test may last. */
beforeAll(() => void apaOf('@misc{a, title = {A}}'), 60_000)

/** The references of a bibliography in APA style, by citation.js. */
function apaOf(bibtex: string): readonly string[] {
  return new Cite(bibtex)
    .format('bibliography', { template: 'apa', format: 'text' })
    .trim()
    .split('\n')
    .toSorted((a, b) => Number(a.startsWith('The makers')) - Number(b.startsWith('The makers')))
}
