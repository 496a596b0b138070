/** A tag of a built page: its name and its attributes as the browser reads them. */
export interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
}
const readable = (text: string) =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#x27|#39);/gu, (entity) => entities[entity] ?? entity)

/** The opening tags of a page that a program wrote: names in lower case, values in double quotes. */
function tagsOf(html: string): readonly Tag[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[^\s=<>/"]+(?:="[^"]*")?)*)\s*\/?>/giu)].map(
    ([, name = '', attributes = '']) => ({
      name: name.toLowerCase(),
      attributes: new Map(
        [...attributes.matchAll(/([^\s="]+)(?:="([^"]*)")?/gu)].map(([, key = '', value = '']) => [
          key.toLowerCase(),
          readable(value),
        ]),
      ),
    }),
  )
}

const textsOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>(.*?)</${name}>`, 'gsu'))].map(
    ([, inner = '']) => readable(inner.replaceAll(/<[^>]*>/gu, '')),
  )

/** What a page says about itself. */
export function pageOf(html: string) {
  const tags = tagsOf(html)
  const values = (name: string, key: string, value: string, wanted: string) =>
    tags
      .filter((tag) => tag.name === name && tag.attributes.get(key) === value)
      .map(({ attributes }) => attributes.get(wanted) ?? '')
  return {
    tags,
    titles: textsOf(html, 'title'),
    headings: textsOf(html, 'h1'),
    times: textsOf(html, 'time'),
    canonicals: values('link', 'rel', 'canonical', 'href'),
    descriptions: values('meta', 'name', 'description', 'content'),
  }
}
