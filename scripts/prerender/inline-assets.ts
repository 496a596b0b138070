import { compileClassicScript } from '../compile-classic-script'
import { integrityOf } from '../content-hash'
import type { InlineHashes } from '../headers'

/** The CSS and JS inlined in every page, so that the first paint waits for no other file. */
export interface InlineAssets {
  readonly script: string
  /** Styles of the entry. */
  readonly style: string
  /** Styles of the lazy chunks; a story page has them at its end. */
  readonly lazyStyle: string
}

/** Adds the compiled inline script to the styles. */
export async function withInlineScript(
  styles: Omit<InlineAssets, 'script'>,
): Promise<InlineAssets> {
  const script = await compileClassicScript('src/inline-scripts/index.js')
  return { script: script.trim(), ...styles }
}

/** Hashes the inlined CSS and JS for the Content-Security-Policy. */
export function inlineHashesOf({ script, style, lazyStyle }: InlineAssets): InlineHashes {
  return { script: integrityOf(script), styles: [style, lazyStyle].map(integrityOf) }
}

/** Writes the tags of the inlined assets: those for the head of a page, and those for its end. */
export function inlineTags(
  { script, style, lazyStyle }: InlineAssets,
  base: string,
  isStory: boolean,
): { readonly head: string; readonly end: string } {
  const first = `<script data-base="${base}">${script}</script>\n    <style>${style}</style>`
  const lazy = `<style>${lazyStyle}</style>`
  return isStory ? { head: first, end: lazy } : { head: `${first}\n    ${lazy}`, end: '' }
}
