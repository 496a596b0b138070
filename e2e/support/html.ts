/** A tag of a built page, with unescaped attributes. */
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

/** Lists the opening tags of generated HTML: lower-case names, values in double quotes. */
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

/** Reads the metadata of a page. */
export function pageOf(page: string) {
  const html = page.replaceAll(/(<style>).*?(?=<\/style>)/gsu, '$1') // the styles name a type "<time>"
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
