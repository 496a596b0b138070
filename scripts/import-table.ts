import { posix } from 'node:path'
import { parseSync } from 'oxc-parser'

const story = ['src/domain', 'src/content/schema']
const addresses = ['routes', 'paths', 'query-codec', 'embed-address'].map(
  (file) => `src/router/${file}`,
)
const shared = [
  ...story,
  'src/messages',
  'src/browser',
  'src/design',
  'src/ui',
  'src/router',
  'src/formats',
  'src/scroll',
  'src/components',
  'npm:react',
  'npm:framer-motion',
]
const app = [...shared, 'src/features', 'src/long-story', 'src/search', 'npm:@tanstack/react-query']

/**
 * What each folder may import from outside itself: folders or files of this repository, and packages. The longest matching
 * key applies; type imports count too.
 */
const importTable: Readonly<Record<string, readonly string[]>> = {
  'src/messages': [],
  'src/domain': ['src/content/schema', 'src/messages'],
  'src/content': ['src/domain', 'npm:valibot'],
  'src/browser': ['src/messages', 'npm:react'],
  'src/design': ['src/domain'],
  'src/ui': ['src/messages', 'src/design', 'src/browser', 'npm:react', 'npm:framer-motion'],
  'src/router': [...story, 'src/messages', 'src/browser', 'src/ui', 'npm:react', 'npm:react-dom'],
  ...Object.fromEntries(addresses.map((file) => [file, [...story, 'src/messages', ...addresses]])),
  'src/formats': [
    ...story,
    'src/messages',
    ...addresses,
    'src/design/drawings',
    'npm:schema-dts',
    'npm:feedsmith',
  ],
  'src/scroll': [
    ...story,
    'src/messages',
    'src/browser',
    'src/design',
    'src/ui/motion-features',
    'src/router',
    'npm:react',
    'npm:react-dom',
    'npm:framer-motion',
  ],
  'src/components': [...shared, 'npm:react-dom'],
  'src/search': [...story, 'src/browser', 'src/router/preload', 'npm:react', 'npm:minisearch'],
  'src/features': [...shared, 'npm:lean-qr', 'npm:react-dom'],
  'src/long-story': [...shared, 'src/content', 'src/features/timeline', 'npm:react-dom'],
  'src/pages': [...app, 'src/content/nearest'],
  'src/main': [...app, 'src/app', 'src/start'],
  'src/server': [...app, 'src/app', 'src/embed', 'npm:react-dom'],
  'src/start': [
    ...shared,
    'src/long-story/initial-data',
    'src/long-story/load-initial-data',
    'npm:react-dom',
  ],
  'src/embed.tsx': [
    ...shared,
    'src/start',
    'src/embed',
    'src/search',
    'src/long-story/initial-data',
  ],
  'src/embed': [...shared, 'src/features/timeline', 'src/long-story/initial-data'],
  'src/app': [...app, 'src/content', 'src/pages', 'npm:react-dom'],
  'src/service-worker': [...story, ...addresses],
  'src/inline-scripts': [],
  scripts: [
    ...story,
    'src/messages',
    ...addresses,
    'src/content',
    'src/formats',
    'src/design',
    'src/long-story',
    'src/service-worker',
    'src/server',
    'e2e/support',
  ],
  e2e: ['src', 'scripts', 'test', 'playwright.config'],
  bench: [...story, ...addresses, 'src/content', 'src/formats', 'scripts', 'e2e/support'],
}

const rowOf = (file: string) =>
  Object.keys(importTable)
    .filter((key) => isWithin(file, key))
    .toSorted((a, b) => b.length - a.length)[0]

const isWithin = (path: string, folder: string) =>
  path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`)

/** Returns the folder in which a file imports freely: features do not import each other, nor do pages. */
const roomOf = (file: string) =>
  /^src\/(?:features|pages)\/[^/]+(?=\/)|^src\/[^/]+(?=\/)|^[^/]+/u.exec(file)?.[0] ?? file

/** Lists what a module imports, re-exports and loads with `import()`, types included. */
export function importsOf(file: string, text: string): readonly string[] {
  const { module } = parseSync(file, text)
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.flatMap(
      ({ moduleRequest: { start, end } }) => /^'(.*)'$/u.exec(text.slice(start, end))?.[1] ?? [],
    ),
  ]
}

/** Tells whether the table allows an import. */
export function isAllowed(file: string, specifier: string): boolean {
  const row = rowOf(file)
  if (row === undefined || /\.(?:css|json)$/u.test(specifier)) return true
  if (!specifier.startsWith('.')) {
    return row.startsWith('src/')
      ? (importTable[row]?.some((entry) => isWithin(`npm:${specifier}`, entry)) ?? false)
      : true
  }
  const target = posix.join(posix.dirname(file), specifier)
  const room = roomOf(file)
  const isFree = isWithin(room, row) && isWithin(target, room)
  return isFree || (importTable[row]?.some((entry) => isWithin(target, entry)) ?? false)
}
