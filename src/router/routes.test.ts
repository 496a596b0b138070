import { describe, expect, it } from 'vitest'
import { matchPath, sections } from './routes'

describe('matchPath', () => {
  it.each([
    ['/', 'home', ''],
    ['/full/', 'full', ''],
    ['/event/film-announced/', 'event', 'film-announced'],
    ['/Type/Wrap', 'type', 'wrap'],
    ['/cast/', 'cast', ''],
    ['/cast/kit-connor/index.html', 'person', 'kit-connor'],
    ['/sources', 'sources', ''],
    ['/Disagreements', 'disagreements', ''],
    ['/about/', 'about', ''],
    ['/event/', 'missing', ''],
    ['/about/us/', 'missing', ''],
    ['/:id/', 'missing', ''],
  ])('matches %s to the page "%s" with the id "%s"', (path, page, id) => {
    expect(matchPath(path)).toEqual({ page, id })
  })
})

describe('sections', () => {
  it('are the first segments of all paths', () => {
    expect([...sections]).toEqual([
      '',
      'full',
      'event',
      'type',
      'cast',
      'sources',
      'disagreements',
      'about',
    ])
  })
})
