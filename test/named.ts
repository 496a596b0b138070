/** Matches an accessible name whatever the spaces: jsdom has no layout and joins the words of elements. */
export function named(words: string): RegExp {
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
  return new RegExp(`^${escaped.replaceAll(' ', String.raw`\s*`)}$`, 'u')
}
