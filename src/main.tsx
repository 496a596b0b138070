import './design/layers.css'
import './design/fonts.css'
import './design/tokens.css'
import './design/base.css'
import './design/transition.css'
import './design/print.css'
import { App } from './app/App'
import { preloadPage } from './app/SecondaryPage'
import { start } from './start'
import { hrefOf, pathBelowBase } from './browser/base-url'
import { preloadChapters } from './long-story/EventList'
import { isPartial, storyFrom } from './long-story/initial-data'
import { parseLocation } from './router/query-codec'
import { preloadSearch } from './search/load-search'
import { embeddedPath, notFoundEmbedPath, notFoundPath, offlinePath, routeOf } from './router/paths'

const path = pathBelowBase(window.location.pathname)

if (embeddedPath(path) === undefined)
  start(import.meta.url, async (data, root) => {
    const story = storyFrom(data)
    const route = routeOf(path, story)
    await preloadPage(route.page)
    await preloadSearch(story, parseLocation(route, window.location.search, story).view)
    if (isPartial(data)) await preloadChapters()
    const isStandIn = root.dataset.path === offlinePath
    return {
      canonical: route.page === 'missing' ? notFoundPath : route.path,
      path,
      preloadPage,
      render: (prerendered) => <App built={data} path={prerendered} isStandIn={isStandIn} />,
    }
  })
// A host sends the not-found page of the site to frames too.
else if (path !== notFoundEmbedPath)
  window.location.replace(hrefOf(notFoundEmbedPath) + window.location.search)
