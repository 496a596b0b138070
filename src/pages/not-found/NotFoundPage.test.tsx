// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aStory } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { renderWithStory } from '../../../test/render-with-story'
import { NotFoundPage } from './NotFoundPage'

const story = aStory(exampleFile)
const suggestions = () => {
  const heading = screen.queryByRole('heading', { name: 'Did you mean' })
  const section = heading?.closest('section')
  return section
    ? within(section)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'))
    : []
}

describe('NotFoundPage', () => {
  it('explains the error, is not indexed, and links to the main pages', () => {
    renderWithStory(story, <NotFoundPage path="/nowhere/" />)
    expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
    expect(document.title).toMatch(/^Page not found/u)
    expect(document.head.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    expect(document.head.querySelector('link[rel=canonical]')).not.toBeInTheDocument()
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/',
      '/cast/',
      '/sources/',
    ])
  })

  it('does not claim that a page is missing while offline', () => {
    renderWithStory(story, <NotFoundPage path="/event/of-tomorrow/" isStandIn />)
    expect(
      screen.getByRole('heading', { level: 1, name: 'This page is not saved on your device' }),
    ).toBeVisible()
    expect(screen.getByText(/reload when you are back online/u)).toBeVisible()
    expect(document.title).toMatch(/^Page not saved/u)
    expect(screen.queryByText(/not found|mistyped/iu)).not.toBeInTheDocument()
  })

  it.each<[string | undefined, readonly string[]]>([
    ['/event/netflix-announces-a-film/', ['/event/netflix-announces-film/']],
    ['/event/podcast', ['/event/podcast-episode/']],
    ['/a/b/c/THE-PREMIERE.html', ['/event/premiere/']],
    ['/event/', []],
    ['/', []],
    ['/event/%/', []],
    [undefined, []], // prerendered
  ])('for %s, suggests %j', (path, hrefs) => {
    renderWithStory(story, <NotFoundPage path={path} />)
    expect(suggestions()).toEqual(hrefs)
  })
})
