import type { Story } from '../domain/story'
import { exportRecordOf, type ExportRecord } from './export-record'
import { asBibtex } from './as-bibtex'
import { asMarkdown } from './as-markdown'
import { asText } from './as-text'
import { asWiki } from './as-wiki'
import type { Shared } from './shared'
import { enFiles } from '../messages/en-files'

/** A text to copy, in one format. */
export interface CopyFormat {
  readonly id: 'text' | 'markdown' | 'wiki' | 'bibtex'
  readonly name: string
  readonly text: string
}

const formats: readonly (Pick<CopyFormat, 'id' | 'name'> & {
  readonly write: (record: ExportRecord) => string
})[] = [
  { id: 'text', name: enFiles.formats.names.text, write: asText },
  { id: 'markdown', name: enFiles.formats.names.markdown, write: asMarkdown },
  { id: 'wiki', name: enFiles.formats.names.wiki, write: asWiki },
  { id: 'bibtex', name: enFiles.formats.names.bibtex, write: asBibtex },
]

/** Formats what is shared in every copy format; `home` is the absolute URL of the home page. */
export function copyFormatsOf(story: Story, shared: Shared, home: string): readonly CopyFormat[] {
  const record = exportRecordOf(story, shared, home)
  const name = (format: (typeof formats)[number]) =>
    format.id === 'text' && shared.kind === 'view' ? enFiles.formats.names.list : format.name
  return formats.map((format) => ({
    id: format.id,
    name: name(format),
    text: format.write(record),
  }))
}
