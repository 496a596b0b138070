import { enPages } from '../../src/messages/en-pages'
import { compileClassicScript } from '../compile-classic-script'
import { integrityOf } from '../content-hash'
import type { InlineHashes } from '../headers'

/** The CSS and JS inlined in pages, so that the first paint waits for no other file. */
export interface InlineAssets {
  readonly script: string
  /** Styles of the app's entry. */
  readonly style: string
  /** Styles of the lazy chunks that a story renders by itself. */
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

/**
 * Writes the tags of the inlined assets. All styles are in the head, because style sheets that load later follow them there:
 * one before another style makes Chromium look at all fonts again, and text would change its font as it is read.
 */
export function inlineTags(
  { script, style, lazyStyle, pageStyle, embedStyle }: InlineAssets,
  base: string,
  kind: 'story' | 'secondary' | 'embed',
): string {
  const styles = {
    story: [style, lazyStyle],
    secondary: [style, pageStyle, lazyStyle],
    embed: [embedStyle],
  }[kind]
  return [
    `<script data-base="${base}">${script}</script>`,
    ...styles.map((text) => `<style>${text}</style>`),
  ].join('\n    ')
}
