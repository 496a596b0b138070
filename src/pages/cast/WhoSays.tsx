import type { SourceId } from '../../content/schema'
import { publishersInWords, type Story } from '../../domain/story'
import { Link } from '../../router/Link'
import { castIds } from '../../router/cast-ids'
import styles from './WhoSays.module.css'

interface WhoSaysProps {
  readonly story: Story
  readonly sources: readonly SourceId[]
  /** The path of the page that lists the sources; without one it is the present page. */
  readonly at?: string
}

/** The publishers of a statement in a few words, leading to the list of its sources. */
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
