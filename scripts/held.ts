import { compiled } from './compiled'
import { hashOf } from './content-hash'
import type { HeldHashes } from './headers'

/** What every page holds in itself, so that nothing has to be fetched before it is painted. */
export interface Held {
  readonly script: string
  readonly style: string
}

/** The script that every page holds; `style` is the whole look of the site. */
export async function heldWith(style: string): Promise<Held> {
  return { script: (await compiled('src/sent/sent.js')).trim(), style: style.trim() }
}

/** By which the policy knows what a page holds. */
export function hashesOf({ script, style }: Held): HeldHashes {
  const hash = (text: string) => `sha256-${hashOf(text).toString('base64')}`
  return { script: hash(script), style: hash(style) }
}

/** Both as they stand in the head of a page of a site at `base`. */
export const headOf = ({ script, style }: Held, base: string): string => `<script data-base="${base}">${script}</script>\n    <style>${style}</style>`
