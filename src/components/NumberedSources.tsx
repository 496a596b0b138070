import type { SourceId } from '../content/schema'
import { sourceOf, type Story } from '../domain/story'
import { SourceEntry } from './SourceEntry'
import styles from './NumberedSources.module.css'

interface NumberedSourcesProps {
  readonly story: Story
  readonly sources: readonly SourceId[]
  readonly list: string
}

/** Renders the numbered sources that citations link to. */
export function NumberedSources({ story, sources, list }: NumberedSourcesProps) {
  return (
    <ol className={styles.sources}>
      {sources.map((id, index) => (
        <li key={id} id={`${list}-${index + 1}`} tabIndex={-1}>
          <SourceEntry story={story} source={sourceOf(story, id)} />
        </li>
      ))}
    </ol>
  )
}
