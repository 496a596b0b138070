import type { Rolldown } from 'vite'
import { entryIn, withImports } from './chunks'

/** The HTML of every page, and the styles that it inlines. */
export interface Template {
  /** The HTML that Vite built, with placeholders and without scripts and style sheets. */
  readonly html: string
  /** Styles of the entry. */
  readonly style: string
  /** Styles of all other chunks. */
  readonly lazyStyle: string
}

/** Takes HTML and style sheets out of a bundle, so that no chunk waits for a style sheet that every page inlines. */
export function takeTemplate(bundle: Rolldown.OutputBundle): Template {
  const files = Object.values(bundle)
  const first = withImports(entryIn(files), files).flatMap(({ viteMetadata }) => [
    ...(viteMetadata?.importedCss ?? []),
  ])
  const others = Object.keys(bundle)
    .filter((name) => name.endsWith('.css') && !first.includes(name))
    .toSorted()
  for (const file of files) if (file.type === 'chunk') file.viteMetadata?.importedCss.clear()
  return {
    html: takeText(bundle, 'index.html').replaceAll(
      /\s*<(?:script type="module"[^>]*><\/script>|link rel="(?:modulepreload|stylesheet)" crossorigin[^>]*>)/gu,
      '',
    ),
    style: first
      .map((name) => takeText(bundle, name))
      .join('')
      .trim(),
    lazyStyle: others
      .map((name) => takeText(bundle, name))
      .join('')
      .replaceAll('\n', ''),
  }
}

function takeText(bundle: Rolldown.OutputBundle, name: string): string {
  const file = bundle[name]
  if (file?.type !== 'asset') throw new Error(`Vite built no ${name}.`)
  delete bundle[name]
  return file.source.toString()
}
