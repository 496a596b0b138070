import type { SourceId } from '../../content/schema'
import { publishersInWords, type Story } from '../../domain/story'
import { Link } from '../../router/Link'
import { castIds } from '../../router/cast-ids'
import styles from './WhoSays.module.css'

interface WhoSaysProps {
  readonly story: Story
  readonly sources: readonly SourceId[]
  /** Path of the page with the list of sources; the current page by default. */
  readonly at?: string
}

/** Renders the publishers behind a statement, linked to the list of its sources. */
export function WhoSays({ story, sources, at }: WhoSaysProps) {
  const words = publishersInWords(story, sources)
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
