// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aStory } from '../test/builders'
import { exampleFile } from '../test/example'
import { inRouter } from '../test/in-router'
import { everyEmbed, everyPath } from './router/paths'
import { createRouter } from './router/router'
import { App } from './app/App'
import { EmbeddedApp } from './embed/EmbeddedApp'
import { render as renderPage } from './server'

const story = aStory(exampleFile)

describe('the prerendered page', () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn<() => void>()
    vi.stubGlobal('PerformanceNavigationTiming', vi.fn<() => void>())
    vi.stubGlobal('fetch', () => new Promise(() => {}))
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
    window.history.replaceState(null, '', '/')
    document.body.innerHTML = ''
  })

  const pages = [...everyPath(story), '/404.html'].map((path) => ({
    path,
    program: <App built={story.timeline} path={path} />,
  }))
  const embeds = everyEmbed(story).map((path) => ({
    path,
    program: <EmbeddedApp built={story.timeline} />,
  }))

  it.each([...pages, ...embeds])(
    '$path hydrates without a difference',
    async ({ path, program }) => {
      const { body } = await renderPage(path, story.timeline)
      const container = document.body.appendChild(document.createElement('div'))
      container.innerHTML = body
      const mainText = () => screen.getByRole('main').querySelector('ol')?.textContent
      const prerendered = mainText()
      const heading = screen.getByRole('heading', { level: 1 })
      // That this one process draws for the server and for the browser is no fault of the page.
      const complaints = vi.spyOn(console, 'error').mockReturnValue()
      const onRecoverableError = vi.fn<(error: unknown) => void>()
      window.history.replaceState(null, '', path)
      render(<StrictMode>{program}</StrictMode>, {
        container,
        hydrate: true,
        onRecoverableError,
        wrapper: inRouter(createRouter({ prerenderedPath: path })),
      })
      expect(onRecoverableError).not.toHaveBeenCalled()
      expect(
        complaints.mock.calls.filter(
          ([message]) => !String(message).includes('multiple renderers'),
        ),
      ).toEqual([])
      // Of the two prerendered boards the one for the window stays; the list stays as it is.
      expect(mainText()).toBe(prerendered)
      expect(screen.getByRole('heading', { level: 1 })).toBe(heading)
    },
  )
})
