import './design/layers.css'
import './design/fonts.css'
import './design/tokens.css'
import './design/base.css'
import { start } from './start'
import { pathBelowBase } from './browser/base-url'
import { EmbeddedApp } from './embed/EmbeddedApp'
import { storyFrom } from './long-story/initial-data'
import { preloadSearch } from './search/load-search'
import { parseView } from './router/query-codec'
import { embeddedPath, routeOf, toEmbed } from './router/paths'

const path = pathBelowBase(window.location.pathname)

start(import.meta.url, async (data) => {
  const story = storyFrom(data)
  await preloadSearch(story, parseView(window.location.search, story).view)
  return {
    canonical: toEmbed(routeOf(embeddedPath(path) ?? path, story).path),
    path,
    render: () => <EmbeddedApp built={data} />,
  }
})
