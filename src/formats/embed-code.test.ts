import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import embedding from '../../docs/embedding.md?raw'
import content from '../../public/data/timeline.json'
import readme from '../../README.md?raw'
import { aStoryAndView } from '../../test/arbitraries'
import { aStory, anEvent } from '../../test/builders'
import { exampleFile } from '../../test/example'
import { hostileText } from '../../test/hostile'
import { parseTimeline } from '../content/validate-content'
import { storyOf } from '../domain/story'
import { printLocation } from '../router/query-codec'
import { everyEmbed } from '../router/paths'
import { frameOf, heightIn, scriptOf } from './embed-code'
import { unescapeHtml } from './unescaped'

const story = aStory(exampleFile)
const home = 'https://host.example/timeline/'

/** The value of an attribute as a browser parses it. */
const attribute = (html: string, name: string) =>
  unescapeHtml(new RegExp(` ${name}="([^"]*)"`, 'u').exec(html)?.[1] ?? '')

describe('the frame of a page', () => {
  it('is one line of HTML', () => {
    expect(
      frameOf(story, { address: '/event/meeting/', theme: 'night', height: 480 }, home),
    ).toEqual({
      path: '/embed/event/meeting/?theme=night',
      title: 'A meeting in a café · Heartstopper Forever, a sourced timeline',
      html: '<iframe src="https://host.example/timeline/embed/event/meeting/?theme=night" title="A meeting in a café · Heartstopper Forever, a sourced timeline" width="100%" height="480" style="border: 0" loading="lazy"></iframe>',
    })
  })

  it('is one line with any texts', () => {
    const title = 'Somebody’s "quoted" & \'other\' title'
    const { html } = frameOf(
      aStory({ events: [anEvent({ title })] }),
      { address: '/event/netflix-announces-film/' },
      home,
    )
    expect(attribute(html, 'title')).toContain(title)
    expect(html.match(/[<>]/gu)).toEqual(['<', '>', '<', '>'])
  })

  it('shows any view of any story', () => {
    fc.assert(
      fc.property(aStoryAndView, fc.option(hostileText), ([any, view], text) => {
        const asked = { ...view, query: text ?? view.query }
        const { html, path, title } = frameOf(
          any,
          { address: printLocation({ page: 'home', path: '/' }, asked) },
          home,
        )
        expect(attribute(html, 'src')).toBe(`https://host.example/timeline${path}`)
        expect(attribute(html, 'title')).toBe(title)
        expect(everyEmbed(any)).toContain(path.replace(/\?.*$/u, ''))
        expect(html.match(/[<>]/gu)).toHaveLength(4)
      }),
    )
  })
})

it('the script is from the site', () => {
  expect(scriptOf(home)).toBe(
    '<script src="https://host.example/timeline/embed.js" async></script>',
  )
})

it.each([
  ['README.md', readme],
  ['docs/embedding.md', embedding],
])('%s shows the code unescaped', (_name, text) => {
  const [, shown] = /```html\n(<iframe.*?)\n```/su.exec(text) ?? []
  const site = 'https://example.org/'
  expect(shown).toBe(
    `${frameOf(storyOf(parseTimeline(content)), { address: '/event/the-title/' }, site).html}\n${scriptOf(site)}`,
  )
})

describe('a height that was typed', () => {
  it.each([
    ['480', 480],
    [' 480.6 ', 481],
    ['', 600],
    [' ', 600],
    ['tall', 600],
    ['-3', 150],
    ['0', 150],
    ['1e9', 5000],
    ['Infinity', 5000],
    ['NaN', 600],
  ])('"%s" is %i', (text, height) => {
    expect(heightIn(text)).toBe(height)
  })
})
