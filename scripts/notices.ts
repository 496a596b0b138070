import { readFileSync } from 'node:fs'

const head = `Licences

What this site sends that others made, and on which terms. Everything else is ours, leaves, icons and pictures included:
the page "How this is made" says how it may be used.
`

/** The fonts that the site sends; their licences are next to them. */
const fonts = [
  { name: 'Nunito', file: 'nunito' },
  { name: 'Shantell Sans', file: 'shantell-sans' },
] as const

/** What is published of the licences of others: those of the bundled packages, as Vite lists them, and those of the fonts. */
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
