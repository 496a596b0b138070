import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aStory, aTimeline, eventIn, personIn } from '../../test/builders'
import { hostileText } from '../../test/hostile'
import { parseTimeline } from '../content/validate-content'
import { reportablesOfEvent, reportablesOfPerson, reportHref } from './report'

const story = aStory()
const address = 'https://host.example/event/netflix-announces-film/'
const [claim] = reportablesOfEvent(eventIn(story, 'netflix-announces-film'))
const form = 'https://example.org/issues/new?title={title}&body={body}'
const body = `netflix-announces-film/c1: A film ends the story.
Edition: 21 July 2025
Address: ${address}

What is wrong, and which source shows it?
`

describe('the link that reports an error', () => {
  it('fills in the fields of a form: id, text, edition and address', () => {
    const { searchParams } = new URL(claim ? reportHref(form, story, claim, address) : '')
    expect(Object.fromEntries(searchParams)).toEqual({
      title: 'Error in netflix-announces-film/c1',
      body,
    })
  })

  it('fills in a mail, whose lines end in CRLF', () => {
    const href = claim ? reportHref('desk@example.org', story, claim, address) : ''
    const { protocol, pathname, search } = new URL(href)
    expect([protocol, pathname]).toEqual(['mailto:', 'desk@example.org'])
    expect(Object.fromEntries(new URLSearchParams(search))).toEqual({
      subject: 'Error in netflix-announces-film/c1',
      body: body.replaceAll('\n', '\r\n'),
    })
  })

  it('has every text unchanged', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { searchParams } = new URL(reportHref(form, story, { id: 'x/c1', text }, address))
        expect(searchParams.get('body')).toContain(`x/c1: ${text}\n`)
      }),
      { examples: [['$&'], ['{body}'], ['a&b=c']] },
    )
  })

  it('names each statement about a person', () => {
    expect(reportablesOfPerson(personIn(story, 'kit-connor'))).toEqual([
      { id: 'kit-connor/credit-1', text: 'Nick Nelson' },
      { id: 'kit-connor/standing-1', text: 'The announcement names him.' },
    ])
  })
})

describe('the contact of the content', () => {
  const withContact = (contact: string) => {
    const file = aTimeline()
    return () => parseTimeline({ ...file, site: { ...file.site, contact } })
  }

  it.each([
    form,
    'desk@example.org',
    'https://gitlab.com/a/b/-/issues/new?issue[title]={title}&issue[description]={body}',
  ])('can be %s', (contact) => expect(withContact(contact)).not.toThrow())

  it.each([
    'https://example.org/',
    'mailto:desk@example.org',
    'javascript:{title}{body}',
    'desk@',
    'a@b.org?bcc=c@d.org',
  ])('cannot be %s', (contact) => expect(withContact(contact)).toThrow('Write a mail address'))
})
