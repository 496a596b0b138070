import type { SourceId } from '../../content/schema'
import { publishersInWords } from '../../domain/story'
import { Link } from '../../router/Link'
import { castIds } from '../../router/cast-ids'
import { useStory } from '../../components/story-context'
import styles from './WhoSays.module.css'

interface WhoSaysProps {
  readonly sources: readonly SourceId[]
  /** Path of the page with the list of sources; the current page by default. */
  readonly at?: string | undefined
}

/** Renders the publishers behind a statement, linked to the list of its sources. */
export function WhoSays({ sources, at }: WhoSaysProps) {
  const words = publishersInWords(useStory(), sources)
  const part = `#${castIds.sources}`
  return at === undefined ? (
    <a className={styles.sources} href={part}>
      {words}
    </a>
  ) : (
    <Link className={styles.sources} to={at + part}>
      {words}
    </Link>
  )
}
