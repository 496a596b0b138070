// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aStory } from '../../test/builders'
import { exampleFile } from '../../test/example'
import { timelineQuery } from './timeline-query'

const { timeline: built } = aStory(exampleFile)

/** Looks once for a newer edition from a page built with "assets/a.json", where the site names another content or the same. */
async function look(edition: unknown) {
  const fetch = vi.fn<(address: string) => Promise<Response>>(async (address) =>
    Response.json(
      address.endsWith('edition.json') ? edition : { ...exampleFile, updated: '2025-08-01' },
    ),
  )
  vi.stubGlobal('fetch', fetch)
  const found = await new QueryClient().fetchQuery({ ...timelineQuery(built), staleTime: 0 })
  return { found, asked: fetch.mock.calls.map(([address]) => address) }
}

describe('the look for a newer edition', () => {
  beforeEach(() =>
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div id="root" data-content="assets/a.json"></div>',
    ),
  )
  afterEach(() => {
    document.body.replaceChildren()
    vi.unstubAllGlobals()
  })

  it('fetches nothing that the page was built with a second time', async () => {
    const { found, asked } = await look({ content: 'assets/a.json' })
    expect(found).toBe(built)
    expect(asked).toEqual(['/data/edition.json'])
  })

  it.each([
    ['another content', { content: 'assets/b.json' }],
    ['something that is no edition', ['assets/a.json']],
    ['nothing', null],
  ])('fetches the content where the site names %s', async (_name, edition) => {
    const { found, asked } = await look(edition)
    expect(found).toHaveProperty('updated', '2025-08-01')
    expect(asked).toEqual(['/data/edition.json', '/data/timeline.json'])
  })
})
