import { readFileSync } from 'node:fs'
import type { Timeline } from '../src/content/schema'

/** Finds the names of a story in files: its own, its makers and its people. */
export function storyWordsIn(
  { site, people }: Timeline,
  files: readonly string[],
): readonly string[] {
  const words = [site.name, site.shortName, site.makers, ...people.map(({ name }) => name)]
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8').toLowerCase()
    return words
      .filter((word) => text.includes(word.toLowerCase()))
      .map((word) => `${file}: ${word}`)
  })
}
