/** A colour in both themes, as six-digit hex. */
export interface TwoTone {
  readonly day: string
  readonly night: string
}

/** Returns the relative luminance of a colour, from 0 to 1, as WCAG 2 defines it. */
export function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Returns the contrast ratio of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted(
    (first, second) => first - second,
  )
  return (lighter + 0.05) / (darker + 0.05)
}

/** Parses custom properties of the form `--name: light-dark(#day, #night)`; keys are names without dashes. */
export function coloursOf(css: string): ReadonlyMap<string, TwoTone> {
  const pairs = css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/gu)
  return new Map([...pairs].map(([, name = '', day = '', night = '']) => [name, { day, night }]))
}

/** Returns the declarations in the first CSS block after `text`; throws when there is none. */
export function blockAfter(css: string, text: string): string {
  const at = css.indexOf(text)
  if (at === -1) throw new Error(`The CSS has no "${text}".`)
  return css.slice(css.indexOf('{', at + text.length) + 1, css.indexOf('}', at))
}

const grounds = [
  'paper',
  'card',
  'sunk',
  'ground-autumn',
  'ground-winter',
  'ground-spring',
  'ground-summer',
  'ground-silence',
]
const isType = (name: string) => name.startsWith('leaf-')
const isText = (name: string) =>
  ['ink', 'ink-soft', 'accent', 'caution'].includes(name) || isType(name)
const isGraphic = (name: string) => ['line-firm', 'vine', 'focus'].includes(name) || isType(name)

/** Contrast of a colour on a background in one theme, and the minimum it needs. */
export interface Measure {
  readonly name: string
  readonly ground: string
  readonly theme: keyof TwoTone
  readonly ratio: number
  readonly least: number
}

/** Measures every text and graphic colour on every background it may appear on, in both themes. */
export function measured(colours: ReadonlyMap<string, TwoTone>): readonly Measure[] {
  const pairs = [...colours.keys()].flatMap((name) => {
    if (name === 'on-accent') return [{ name, ground: 'accent', least: 4.5 }]
    if (isText(name)) return grounds.map((ground) => ({ name, ground, least: 4.5 }))
    return isGraphic(name) ? grounds.map((ground) => ({ name, ground, least: 3 })) : []
  })
  return (['day', 'night'] as const).flatMap((theme) =>
    pairs.flatMap(({ name, ground, least }) => {
      const [upper, lower] = [colours.get(name), colours.get(ground)]
      return upper && lower
        ? [{ name, ground, theme, least, ratio: contrast(upper[theme], lower[theme]) }]
        : []
    }),
  )
}
