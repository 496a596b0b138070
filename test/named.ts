/** A name by its words, whatever stands between them: jsdom, which knows no layout, joins the words of two elements. */
export function named(words: string): RegExp {
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
  return new RegExp(`^${escaped.replaceAll(' ', String.raw`\s*`)}$`, 'u')
}
