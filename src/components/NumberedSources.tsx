import type { SourceId } from '../content/schema'
import { sourceOf } from '../domain/story'
import { useStory } from './story-context'
import { SourceEntry } from './SourceEntry'
import styles from './NumberedSources.module.css'

interface NumberedSourcesProps {
  readonly sources: readonly SourceId[]
  readonly list: string
}

/** Renders the numbered sources that citations link to. */
export function NumberedSources({ sources, list }: NumberedSourcesProps) {
  const story = useStory()
  return (
    <ol className={styles.sources}>
      {sources.map((id, index) => (
        <li key={id} id={`${list}-${index + 1}`} tabIndex={-1}>
          <SourceEntry source={sourceOf(story, id)} />
        </li>
      ))}
    </ol>
  )
}
