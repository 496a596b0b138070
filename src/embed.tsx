import './design/layers.css'
import './design/fonts.css'
import './design/tokens.css'
import './design/base.css'
import { start } from './start'
import { pathBelowBase } from './browser/base-url'
import { EmbeddedApp } from './embed/EmbeddedApp'
import { storyFrom } from './long-story/initial-data'
import { embeddedPath, routeOf, toEmbed } from './router/paths'

const path = pathBelowBase(window.location.pathname)

start(import.meta.url, (data) => ({
  canonical: toEmbed(routeOf(embeddedPath(path) ?? path, storyFrom(data)).path),
  path,
  render: () => <EmbeddedApp built={data} />,
}))
