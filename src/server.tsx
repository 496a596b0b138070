import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { preloadChapters } from './long-story/EventList'
import { isPartial, storyFrom, type InitialData } from './long-story/initial-data'
import { unescapeHtml } from './formats/unescaped'
import { offlinePath, embeddedPath, routeOf } from './router/paths'
import { createRouter } from './router/router'
import { RouterProvider } from './router/RouterProvider'
import { App } from './app/App'
import { preloadPage } from './app/SecondaryPage'
import { EmbeddedApp } from './embed/EmbeddedApp'
import { StandIn } from './app/StandIn'

/** A page as text: what React lifts into the head, and the rest; and what the head says in words. */
export interface Rendered {
  readonly head: string
  readonly body: string
  readonly title: string
  readonly description: string
}

/** Draws the page of one path with a checked timeline; rejects when a component throws. */
export async function render(path: string, built: InitialData): Promise<Rendered> {
  let thrown: unknown
  const { prelude } = await prerender(<StrictMode>{await appFor(path, built)}</StrictMode>, {
    // One piece: what React would send after the shell needs an inline script to be put in place.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => {
      thrown ??= error
    },
  })
  if (thrown) throw thrown
  const text = await new Response(prelude).text()
  // React writes what it lifts first: titles, descriptions and links.
  const head = /^(?:<title>.*?<\/title>|<(?:meta|link)\b[^>]*>)*/su.exec(text)?.[0] ?? ''
  return {
    head: head.replaceAll(/<(meta|link) /gu, '<$1 data-page ').trim(),
    body: text.slice(head.length),
    title: within(head, /<title>(.*?)<\/title>/su),
    description: within(head, /<meta name="description" content="(.*?)"/su),
  }
}

async function appFor(path: string, built: InitialData) {
  if (path === offlinePath) return <StandIn site={storyFrom(built).timeline.site} />
  if (isPartial(built)) await preloadChapters()
  await preloadPage(routeOf(path, storyFrom(built)).page)
  const page =
    embeddedPath(path) === undefined ? (
      <App built={built} path={path} />
    ) : (
      <EmbeddedApp built={built} />
    )
  return <RouterProvider router={createRouter({ prerenderedPath: path })}>{page}</RouterProvider>
}

const within = (head: string, wanted: RegExp) => unescapeHtml(wanted.exec(head)?.[1] ?? '')
