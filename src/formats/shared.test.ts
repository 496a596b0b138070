import { describe, expect, it } from 'vitest'
import { anEvent, aPerson, aStory, eventIn, personIn } from '../../test/builders'
import { defaultView } from '../domain/view'
import { copyFormatsOf } from './copy-formats'
import { nameOf, pathOf, type Shared } from './shared'

const story = aStory({
  events: [anEvent(), anEvent({ id: 'filming-wraps', type: 'wrap' })],
  people: [aPerson()],
})
const event = eventIn(story, 'netflix-announces-film')
const wraps = { ...defaultView, types: ['wrap'] } as const

describe('what is shared', () => {
  it.each<[string, Shared, string, string]>([
    [
      'an event',
      { kind: 'event', event },
      '/event/netflix-announces-film/',
      'Netflix announces a film',
    ],
    [
      'a person',
      { kind: 'person', person: personIn(story, 'kit-connor') },
      '/cast/kit-connor/',
      'Kit Connor',
    ],
    ['the story', { kind: 'view', view: defaultView, name: '' }, '/', 'The whole story'],
    [
      'one type',
      { kind: 'view', view: wraps, name: 'Wrap' },
      '/type/wrap/',
      'The story, filtered: Wrap',
    ],
    [
      'a filtered story opened at an event',
      { kind: 'view', view: wraps, name: 'Wrap', at: event },
      '/event/netflix-announces-film/?type=wrap',
      'The story, filtered: Wrap',
    ],
  ])('%s has one address and a name', (_name, shared, path, name) => {
    expect([pathOf(shared), nameOf(shared)]).toEqual([path, name])
    for (const { text } of copyFormatsOf(story, shared, 'https://host.example/'))
      expect(text).toContain(`https://host.example${path}`)
  })
})
