/** The entities of characters that are special in HTML and XML. */
export const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

/** Escapes a text for HTML and XML, between tags or in quotation marks. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character)

/** Percent-encodes a character of an address that is special in the surrounding format. */
export const percentEncoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`

/** Formats a tag of the head; an attribute with an empty value is written without it. */
export function tag(name: 'link' | 'meta', attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escaped(value)}"`,
  )
  return `<${name}${written.join('')} />`
}
