import { enPages } from '../../src/messages/en-pages'
import { compileClassicScript } from '../compile-classic-script'
import { integrityOf } from '../content-hash'
import type { InlineHashes } from '../headers'

/** The CSS and JS inlined in pages, so that the first paint waits for no other file. */
export interface InlineAssets {
  readonly script: string
  /** Styles of the app's entry. */
  readonly style: string
  /** Styles of the lazy chunks that a story renders by itself, which has them at its end. */
  readonly lazyStyle: string
  /** Styles of the pages other than the story. */
  readonly pageStyle: string
  /** All styles of an embed. */
  readonly embedStyle: string
}

/** Compiles the script that every page inlines. */
export async function inlineScript(): Promise<string> {
  return (
    await compileClassicScript('src/inline-scripts/index.js', { recoveryWords: enPages.recovery })
  ).trim()
}

/** Hashes the inlined CSS and JS for the Content-Security-Policy, which is the same on every page. */
export function inlineHashesOf({ script, ...styles }: InlineAssets): InlineHashes {
  const { style, lazyStyle, pageStyle, embedStyle } = styles
  return {
    script: integrityOf(script),
    styles: [style, lazyStyle, pageStyle, embedStyle].map(integrityOf),
  }
}

/** Writes the tags of the inlined assets: those for the head of a page, and those for its end. */
export function inlineTags(
  { script, style, lazyStyle, pageStyle, embedStyle }: InlineAssets,
  base: string,
  kind: 'story' | 'secondary' | 'embed',
): { readonly head: string; readonly end: string } {
  const scriptTag = `<script data-base="${base}">${script}</script>`
  const [first, lazy] = kind === 'embed' ? [embedStyle, ''] : [style, `<style>${lazyStyle}</style>`]
  const head = `${scriptTag}\n    <style>${first}</style>`
  return kind === 'secondary'
    ? { head: `${head}\n    <style>${pageStyle}</style>\n    ${lazy}`, end: '' }
    : { head, end: lazy }
}
