import type { SourceId } from '../../domain/schema'
import { publisherNames, type Story } from '../../domain/story'
import { Link } from '../../ui/Link'
import { castIds } from './card-ids'
import styles from './WhoSays.module.css'

interface WhoSaysProps {
  readonly story: Story
  readonly sources: readonly SourceId[]
  /** The path of the page that lists the sources; without one it is the present page. */
  readonly at?: string
}

/** The publishers of a statement in a few words, leading to the list of its sources. */
export function WhoSays({ story, sources, at }: WhoSaysProps) {
  const [first = '', second, ...more] = publisherNames(story, sources)
  const others = more.length > 0 ? `${first} and ${more.length + 1} others` : `${first} and ${second}`
  const words = second === undefined ? first : others
  const part = `#${castIds.sources}`
  return at === undefined ? <a className={styles.sources} href={part}>{words}</a> : <Link className={styles.sources} to={at + part}>{words}</Link>
}
