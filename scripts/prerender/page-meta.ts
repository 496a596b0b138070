import type { Story } from '../../src/domain/story'
import { jsonLdOf, jsonLdScript } from '../../src/formats/json-ld'
import { linkPreviewOf, type PageInWords } from '../../src/formats/link-preview'
import { tag } from '../../src/formats/markup'
import { oEmbedPathOf } from '../../src/formats/oembed'
import { absoluteUrl } from '../../src/router/paths'
import { enPages } from '../../src/messages/en-pages'

/** Metadata for link previews and search engines: tags for the head, and data for the end of a page. */
export interface PageMeta {
  readonly tags: readonly string[]
  readonly data: string
}

/**
 * Writes the metadata of a page; the missing page has none. It describes the page as sent, so the app removes
 * `data-sent` tags when the reader goes to another page.
 */
export function pageMeta(page: PageInWords, story: Story, home: string): PageMeta {
  if (page.route.page === 'missing') return { tags: [], data: '' }
  const previews = linkPreviewOf(page, story, home).map(([name, content]) =>
    tag('meta', {
      'data-sent': '',
      [name.startsWith('twitter:') ? 'name' : 'property']: name,
      content,
    }),
  )
  return {
    tags: [...previews, ...oEmbedTags(page, home)],
    data: `\n    ${jsonLdScript(jsonLdOf(page, story, home))}`,
  }
}

function oEmbedTags({ route }: PageInWords, home: string): readonly string[] {
  const path = oEmbedPathOf(route)
  if (!path) return []
  return [
    tag('link', {
      'data-sent': '',
      rel: 'alternate',
      type: 'application/json+oembed',
      href: absoluteUrl(home, path),
      title: enPages.formats.oEmbed,
    }),
  ]
}
