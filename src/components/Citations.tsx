import { openDetails } from '../scroll/scroll-and-focus'
import { dateInWords } from '../domain/date/format'
import { isolated } from '../domain/phrases'
import type { SourceId } from '../content/schema'
import { sourceOf } from '../domain/story'
import { useStory } from './story-context'
import { en } from '../messages/en'
import styles from './Citations.module.css'

interface CitationsProps {
  readonly sources: readonly SourceId[]
  /** All sources of the record, in the order of their numbers. */
  readonly numbered: readonly SourceId[]
  /** Id prefix of the source list in the page, whose entries are `${list}-1`, `${list}-2` and so on. */
  readonly list: string
}

// Longer runs are folded, to keep the claim readable.
const maxVisible = 5

/** Renders numbered citations; each opens the source list below and links to its entry. */
export function Citations({ sources, ...citing }: CitationsProps) {
  const inOrder = sources.toSorted(
    (a, b) => citing.numbered.indexOf(a) - citing.numbered.indexOf(b),
  )
  const folded = inOrder.length > maxVisible + 1 ? inOrder.slice(maxVisible) : []
  return (
    <div className={styles.marks}>
      {inOrder.slice(0, inOrder.length - folded.length).map((id) => (
        <Citation key={id} id={id} {...citing} />
      ))}
      {folded.length > 0 && (
        <details>
          <summary aria-label={en.common.sources.more(folded.length)}>+{folded.length}</summary>
          {folded.map((id) => (
            <Citation key={id} id={id} {...citing} />
          ))}
        </details>
      )}
    </div>
  )
}

function Citation({
  id,
  numbered,
  list,
}: Omit<CitationsProps, 'sources'> & { readonly id: SourceId }) {
  const story = useStory()
  const number = numbered.indexOf(id) + 1
  const source = sourceOf(story, id)
  const entry = `${list}-${number}`
  const nameOf = source.via ? en.common.sources.unseenName : en.common.sources.name
  const name = nameOf(isolated(source.publisher), dateInWords(source.published))
  return (
    <a
      href={`#${entry}`}
      aria-label={en.common.sources.citation(number, name)}
      title={name}
      data-unseen={source.via && true}
      onClick={() => openDetails(entry)}
    >
      {number}
    </a>
  )
}
