import type { Rolldown } from 'vite'
import { chunkOf, withImports } from './chunks'

/** The text of the style sheets of a build. */
export interface Styles {
  /** Styles of the entry. */
  readonly style: string
  /** Styles of all other chunks. */
  readonly lazyStyle: string
}

/** Takes the HTML of every page out of a bundle, with placeholders and without scripts and style sheets. */
export function takeHtml(bundle: Rolldown.OutputBundle): string {
  return takeText(bundle, 'index.html').replaceAll(
    /\s*<(?:script type="module"[^>]*><\/script>|link rel="(?:modulepreload|stylesheet)" crossorigin[^>]*>)/gu,
    '',
  )
}

/** Takes the style sheets out of a bundle, so that no chunk waits for one that every page inlines. */
export function takeStyles(bundle: Rolldown.OutputBundle, entryModule: string): Styles {
  const files = Object.values(bundle)
  const first = withImports(chunkOf(entryModule, files), files).flatMap(({ viteMetadata }) => [
    ...(viteMetadata?.importedCss ?? []),
  ])
  const others = Object.keys(bundle)
    .filter((name) => name.endsWith('.css') && !first.includes(name))
    .toSorted()
  for (const file of files) if (file.type === 'chunk') file.viteMetadata?.importedCss.clear()
  const take = (names: readonly string[]) => names.map((name) => takeText(bundle, name)).join('')
  return { style: take(first).trim(), lazyStyle: take(others).replaceAll('\n', '') }
}

function takeText(bundle: Rolldown.OutputBundle, name: string): string {
  const file = bundle[name]
  if (file?.type !== 'asset') throw new Error(`Vite built no ${name}.`)
  delete bundle[name]
  return file.source.toString()
}
