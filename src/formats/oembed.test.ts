import { describe, expect, it } from 'vitest'
import { aStory } from '../../test/builders'
import { exampleFile } from '../../test/example'
import { everyPath, previewOf, routeOf } from '../router/paths'
import { oEmbedOf, oEmbedPathOf } from './oembed'

const story = aStory(exampleFile)
const home = 'https://host.example/timeline/'
const answerFor = (path: string) => oEmbedOf(story, routeOf(path, story), home)

describe('the oEmbed response', () => {
  it.each([
    ['/', '/oembed/story.json'],
    ['/event/meeting/', '/oembed/event/meeting.json'],
    ['/cast/kit/', '/oembed/cast/kit-connor.json'],
    ['/type/wrap/', '/oembed/type/wrap.json'],
    ['/cast/', undefined],
    ['/sources/', undefined],
    ['/about/', undefined],
    ['/nowhere/', undefined],
  ])('for %s is at %s', (path, file) => {
    expect(oEmbedPathOf(routeOf(path, story))).toBe(file)
  })

  it('has what oembed.com requires of type rich', () => {
    expect(answerFor('/cast/kit-connor/')).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Kit Connor · Heartstopper Forever, a sourced timeline',
      provider_name: 'Heartstopper Forever, a sourced timeline',
      provider_url: home,
      html: '<iframe src="https://host.example/timeline/embed/?person=kit-connor" title="Kit Connor · Heartstopper Forever, a sourced timeline" width="100%" height="600" style="border: 0" loading="lazy"></iframe>',
      width: 640,
      height: 600,
      thumbnail_url: 'https://host.example/timeline/previews/cast/kit-connor.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
      cache_age: 86_400,
    })
  })

  it('of each page has its own picture and file', () => {
    const routes = everyPath(story)
      .map((path) => routeOf(path, story))
      .filter(oEmbedPathOf)
    expect(new Set(routes.map(oEmbedPathOf)).size).toBe(routes.length)
    for (const route of routes)
      expect(answerFor(route.path).thumbnail_url).toBe(home + previewOf(route).slice(1))
  })
})
