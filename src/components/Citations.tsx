import { openDetails } from '../scroll/scroll-and-focus'
import { dateInWords } from '../domain/date/format'
import { isolated } from '../domain/phrases'
import type { SourceId } from '../content/schema'
import { sourceOf, type Story } from '../domain/story'
import styles from './Citations.module.css'

interface MarksProps {
  readonly story: Story
  readonly sources: readonly SourceId[]
  /** All the sources of the record, in the order of their numbers. */
  readonly numbered: readonly SourceId[]
  /** The id of a list of sources in the page; its entries are `${list}-1`, `${list}-2` and so on. */
  readonly list: string
}

// More marks than this in a row are folded, so that a claim stays a sentence.
const inSight = 5

/** Numbered citations: each leads to the source in the list below, which opens. */
export function Citations({ sources, ...citing }: MarksProps) {
  const inOrder = sources.toSorted(
    (a, b) => citing.numbered.indexOf(a) - citing.numbered.indexOf(b),
  )
  const folded = inOrder.length > inSight + 1 ? inOrder.slice(inSight) : []
  return (
    <div className={styles.marks}>
      {inOrder.slice(0, inOrder.length - folded.length).map((id) => (
        <Mark key={id} id={id} {...citing} />
      ))}
      {folded.length > 0 && (
        <details>
          <summary aria-label={`${folded.length} more sources`}>+{folded.length}</summary>
          {folded.map((id) => (
            <Mark key={id} id={id} {...citing} />
          ))}
        </details>
      )}
    </div>
  )
}

function Mark({
  story,
  id,
  numbered,
  list,
}: Omit<MarksProps, 'sources'> & { readonly id: SourceId }) {
  const number = numbered.indexOf(id) + 1
  const source = sourceOf(story, id)
  const entry = `${list}-${number}`
  const name = `${isolated(source.publisher)}, ${dateInWords(source.published)}${source.via ? ', not seen by us' : ''}`
  return (
    <a
      href={`#${entry}`}
      aria-label={`Source ${number}: ${name}`}
      title={name}
      data-unseen={source.via && true}
      onClick={() => openDetails(entry)}
    >
      {number}
    </a>
  )
}
