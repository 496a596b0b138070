import { isStoryRoute, type SecondaryRoute } from '../../src/router/paths'
import { chunkOf, entries, findChunk, withImports, type BuiltFile } from './chunks'
import type { PlannedPage } from './plan-pages'

const castPages = ['src/pages/cast/CastPage.tsx', 'src/pages/cast/PersonPage.tsx']

/** The modules of secondary pages, which the app imports lazily. */
const secondaryPages: Readonly<Record<SecondaryRoute['page'], readonly string[]>> = {
  cast: castPages,
  person: castPages,
  sources: ['src/pages/sources/SourcesPage.tsx'],
  disagreements: ['src/pages/disagreements/DisagreementsPage.tsx'],
  about: ['src/pages/about/AboutPage.tsx'],
  missing: ['src/pages/not-found/NotFoundPage.tsx'],
}
const longStory = 'src/long-story/Chapters.tsx'

/** Lists the scripts that a page loads before hydration: its entry first, then each chunk the entry will import. */
export function scriptsOf(page: PlannedPage, files: readonly BuiltFile[]): readonly string[] {
  const entry = chunkOf(page.isEmbed ? entries.embed : entries.app, files)
  const lazy = lazyModulesOf(page).flatMap((module) => findChunk(module, files) ?? [])
  const chunks = [entry, ...lazy].flatMap((chunk) => withImports(chunk, files).toReversed())
  return [...new Set(chunks.map(({ fileName }) => fileName))]
}

function lazyModulesOf({ route, isEmbed, isLong }: PlannedPage): readonly string[] {
  if (isEmbed) return []
  return [
    ...(isStoryRoute(route) ? [] : secondaryPages[route.page]),
    ...(isLong ? [longStory] : []),
  ]
}
