import { readFileSync } from 'node:fs'
import { blockAfter, coloursOf, measured } from '../src/design/contrast'

// Prints the contrasts of tokens.css as a table for docs/design-language.md: npm run measure:contrast

const css = readFileSync(new URL('../src/design/tokens.css', import.meta.url), 'utf8')
const plain = coloursOf(blockAfter(css, ':root'))
const strong = new Map([...plain, ...coloursOf(blockAfter(css, '(prefers-contrast: more) {'))])

/** Returns the lowest contrast of a colour on its backgrounds. */
function least(colours: typeof plain, name: string, theme: 'day' | 'night'): string {
  const ratios = measured(colours)
    .filter((one) => one.name === name && one.theme === theme)
    .map(({ ratio }) => ratio)
  return (Math.floor(Math.min(...ratios) * 100) / 100).toFixed(2)
}

const rows = new Map(measured(plain).map(({ name, least }) => [name, least]))
console.log('| token | at least | day | night | day, more contrast | night, more contrast |')
console.log('| --- | --- | --- | --- | --- | --- |')
for (const [name, asked] of rows) {
  const figures = [plain, strong].flatMap((colours) => [
    least(colours, name, 'day'),
    least(colours, name, 'night'),
  ])
  console.log(`| \`--${name}\` | ${[asked, ...figures].join(' | ')} |`)
}
