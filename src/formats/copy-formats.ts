import type { Story } from '../domain/story'
import { exportRecordOf, type ExportRecord } from './export-record'
import { asBibtex } from './as-bibtex'
import { asMarkdown } from './as-markdown'
import { asText } from './as-text'
import { asWiki } from './as-wiki'
import type { Shared } from './shared'

/** A format in which something can be copied. */
export interface CopyFormat {
  readonly id: 'text' | 'markdown' | 'wiki' | 'bibtex'
  readonly name: string
  readonly text: string
}

const formats: readonly (Pick<CopyFormat, 'id' | 'name'> & {
  readonly write: (account: ExportRecord) => string
})[] = [
  { id: 'text', name: 'Text with sources', write: asText },
  { id: 'markdown', name: 'Markdown', write: asMarkdown },
  { id: 'wiki', name: 'Wiki citation', write: asWiki },
  { id: 'bibtex', name: 'BibTeX', write: asBibtex },
]

/** What is shared in every format; `home` is the whole address of the site's first page. */
export function copyFormatsOf(story: Story, shared: Shared, home: string): readonly CopyFormat[] {
  const account = exportRecordOf(story, shared, home)
  const name = (format: (typeof formats)[number]) =>
    format.id === 'text' && shared.kind === 'view' ? 'List with links' : format.name
  return formats.map((format) => ({
    id: format.id,
    name: name(format),
    text: format.write(account),
  }))
}
