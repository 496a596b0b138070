import { readFileSync } from 'node:fs'

const head = `Licences

What this site sends that others made, and on which terms. Everything else is ours, leaves, icons and pictures included:
the page "How this is made" says how it may be used.
`

/** The fonts of the site; their licences are in the same folder. */
const fonts = [
  { name: 'Nunito', file: 'nunito' },
  { name: 'Shantell Sans', file: 'shantell-sans' },
] as const

/** Writes the licence page: the licences of bundled packages, which Vite lists, and of fonts. */
export function noticesOf(listed: string): string {
  const packages = listed.slice(listed.indexOf('\n## '))
  return [
    head,
    packages,
    ...fonts.map(
      ({ name, file }) =>
        `\n## ${name}, a font cut to our letters (OFL-1.1)\n\n${licenceOf(file)}\n`,
    ),
  ].join('')
}

const licenceOf = (file: string) =>
  readFileSync(new URL(`../src/design/fonts/${file}-licence.txt`, import.meta.url), 'utf8').trim()
