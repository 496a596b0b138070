/** A page of the site and the pattern of its path; `:id` is the id of an event, an event type or a person. */
interface RouteDefinition {
  readonly page: string
  readonly pattern: string
}

/** Every page below the base of the site. A path that matches none is the page 'missing'. */
const routes = [
  { page: 'home', pattern: '/' },
  { page: 'full', pattern: '/full/' },
  { page: 'event', pattern: '/event/:id/' },
  { page: 'type', pattern: '/type/:id/' },
  { page: 'cast', pattern: '/cast/' },
  { page: 'person', pattern: '/cast/:id/' },
  { page: 'sources', pattern: '/sources/' },
  { page: 'disagreements', pattern: '/disagreements/' },
  { page: 'about', pattern: '/about/' },
] as const satisfies readonly RouteDefinition[]

/** The name of a page. */
export type Page = (typeof routes)[number]['page'] | 'missing'

/** What a path matches; `id` is in lower case, and '' where the pattern has none. */
export interface RouteMatch {
  readonly page: Page
  readonly id: string
}

/**
 * Matches a path in any spelling: capitals, a missing slash, a trailing `index.html`, and punctuation or a tracking `&…`
 * that stuck to a link make no difference.
 */
export function matchPath(path: string): RouteMatch {
  const clean = withoutTrailingSigns(decoded(path).replace(/&.*$/su, ''))
  const parts = segmentsOf(
    withoutTrailingSigns(clean.replace(/\/index\.html?$/iu, '')).toLowerCase(),
  )
  for (const { page, pattern } of routes) {
    const wanted = segmentsOf(pattern)
    if (
      wanted.length === parts.length &&
      wanted.every((segment, index) => segment === ':id' || segment === parts[index])
    )
      return { page, id: parts[wanted.indexOf(':id')] ?? '' }
  }
  return { page: 'missing', id: '' }
}

/** The first segment of every path, '' for the home page. */
export const sections: ReadonlySet<string> = new Set(
  routes.map(({ pattern }) => segmentsOf(pattern)[0] ?? ''),
)

// No id ends in any of these. Characters are checked from the end, because a regular expression that ends in `+$` takes
// quadratic time on a long run of them in the middle.
const sign = /^[\p{P}\p{Sm}\p{Sk}\p{Z}\p{Cf}]$/u

function withoutTrailingSigns(path: string): string {
  let end = path.length
  while (end > 0 && sign.test(path.charAt(end - 1))) end -= 1
  return path.slice(0, end)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter(Boolean)
}
