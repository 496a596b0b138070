import { compileClassicScript } from './compile-classic-script'
import { integrityOf } from './content-hash'
import type { InlineHashes } from './headers'

/** What every page holds, so that nothing has to be fetched before it is painted. */
export interface Held {
  readonly script: string
  /** The look of the story. */
  readonly style: string
  /** The look of all that comes on demand, which a page of the story holds at its end. */
  readonly later: string
}

/** With the script that every page holds, made ready for any engine. */
export async function heldWith(styles: Omit<Held, 'script'>): Promise<Held> {
  return { script: (await compileClassicScript('src/inline-scripts/index.js')).trim(), ...styles }
}

/** By which the policy knows what a page holds. */
export function hashesOf({ script, style, later }: Held): InlineHashes {
  return { script: integrityOf(script), styles: [style, later].map(integrityOf) }
}

/** What stands in the head of a page of a site at `base`, and what at its end. */
export function placesOf(
  { script, style, later }: Held,
  base: string,
  isStory: boolean,
): { readonly head: string; readonly end: string } {
  const [first, last] = [
    `<script data-base="${base}">${script}</script>\n    <style>${style}</style>`,
    `<style>${later}</style>`,
  ]
  return isStory ? { head: first, end: last } : { head: `${first}\n    ${last}`, end: '' }
}
