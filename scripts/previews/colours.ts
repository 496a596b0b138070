import { readFileSync } from 'node:fs'
import { blockAfter, coloursOf } from '../../src/design/contrast'
import type { LeafColour } from '../../src/domain/vocabulary'

const tokens = coloursOf(
  blockAfter(
    readFileSync(new URL('../../src/design/tokens.css', import.meta.url), 'utf8'),
    ':root',
  ),
)

/** Returns the colour of a token in the light theme; pictures cannot know the reader's theme. */
export function colour(name: string): string {
  const tone = tokens.get(name)
  if (!tone) throw new Error(`tokens.css has no colour "--${name}".`)
  return tone.day
}

/** Returns a colour of leaves. */
export const leafColour = (name: LeafColour): string => colour(`leaf-${name}`)

/** Mixes a share of one colour into another. */
export function mixed(one: string, share: number, other: string): string {
  const parts = [1, 3, 5].map((at) => {
    const [first, second] = [one, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
    return Math.round((first ?? 0) * share + (second ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}
