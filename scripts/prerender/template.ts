import type { Rolldown } from 'vite'
import { chunkOf, withImports } from './chunks'

/** The text of the style sheets of a build. */
export interface Styles {
  /** Styles of the entry. */
  readonly style: string
  /** Styles of the lazy chunks that a story renders by itself. */
  readonly lazyStyle: string
  /** Styles of the other pages. */
  readonly pageStyle: string
}

/** Takes the HTML of every page out of a bundle, with placeholders and without scripts and style sheets. */
export function takeHtml(bundle: Rolldown.OutputBundle): string {
  return takeText(bundle, 'index.html').replaceAll(
    /\s*<(?:script type="module"[^>]*><\/script>|link rel="(?:modulepreload|stylesheet)" crossorigin[^>]*>)/gu,
    '',
  )
}

/**
 * Takes the style sheets that pages inline out of a bundle, so that no chunk waits for one. Those of the other pages also
 * stay in it, for readers who go there from the story, and what opens later brings its style sheet.
 */
export function takeStyles(bundle: Rolldown.OutputBundle, entryModule: string): Styles {
  const files = Object.values(bundle)
  const chunks = files.filter((file) => file.type === 'chunk')
  const stylesOf = (chunk: Rolldown.OutputChunk) =>
    withImports(chunk, files).flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
  const stylesIn = (folder: RegExp) =>
    new Set(
      chunks.filter(({ moduleIds }) => moduleIds.some((id) => folder.test(id))).flatMap(stylesOf),
    )
  const first = stylesOf(chunkOf(entryModule, files))
  const [ofStory, ofPages] = [stylesIn(parts), stylesIn(otherPages)]
  const others = Object.keys(bundle)
    .filter((name) => name.endsWith('.css') && !first.includes(name))
    .toSorted()
  const lazy = others.filter((name) => ofStory.has(name))
  for (const { viteMetadata } of chunks)
    for (const name of [...first, ...lazy]) viteMetadata?.importedCss.delete(name)
  const read = (names: readonly string[]) => names.map((name) => textOf(bundle, name)).join('')
  const styles = {
    style: read(first).trim(),
    lazyStyle: read(lazy).replaceAll('\n', ''),
    pageStyle: read(others.filter((name) => ofPages.has(name) && !ofStory.has(name))).replaceAll(
      '\n',
      '',
    ),
  }
  for (const name of [...first, ...lazy]) delete bundle[name]
  return styles
}

/** Folders of the lazy chunks that a story renders by itself. */
const parts = /\/src\/(?:app|long-story|features)\//u
const otherPages = /\/src\/pages\/(?!story\/)/u

function textOf(bundle: Rolldown.OutputBundle, name: string): string {
  const file = bundle[name]
  if (file?.type !== 'asset') throw new Error(`Vite built no ${name}.`)
  return file.source.toString()
}

function takeText(bundle: Rolldown.OutputBundle, name: string): string {
  const text = textOf(bundle, name)
  delete bundle[name]
  return text
}
