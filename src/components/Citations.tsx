import type { ReactNode } from 'react'
import { hrefOf } from '../browser/base-url'
import type { SourceId } from '../content/schema'
import { dateInWords } from '../domain/date/format'
import { isolated } from '../domain/phrases'
import { sourceOf } from '../domain/story'
import { en } from '../messages/en'
import { useCitationScope } from './CitationScope'
import styles from './Citations.module.css'
import { useStory } from './story-context'

interface CitationsProps {
  readonly sources: readonly SourceId[]
  /** How many numbers there are at most; more sources are one link. */
  readonly most?: number
}

/** How many numbers a claim has at most. */
export const maxNumbers = 3

/** Renders citations as numbers, or as one link such as "25 sources"; each leads to the list of sources. */
export function Citations({ sources, most = maxNumbers }: CitationsProps) {
  const { numbered } = useCitationScope()
  const numbers = sources.map((id) => numbered.indexOf(id) + 1).toSorted((a, b) => a - b)
  return (
    <span className={styles.marks} data-citations>
      {numbers.length > most ? (
        <CitationLink
          numbers={numbers}
          aria-label={en.common.sources.named(numbers.length, rangesOf(numbers))}
        >
          {en.common.sources.count(numbers.length)}
        </CitationLink>
      ) : (
        numbers.map((number) => <Citation key={number} number={number} />)
      )}
    </span>
  )
}

function Citation({ number }: { readonly number: number }) {
  const story = useStory()
  const { numbered } = useCitationScope()
  const id = numbered[number - 1]
  if (!id) throw new Error(`No source has the number ${number}.`)
  const source = sourceOf(story, id)
  const nameOf = source.via ? en.common.sources.unseenName : en.common.sources.name
  const name = nameOf(isolated(source.publisher), dateInWords(source.published))
  return (
    <CitationLink
      numbers={[number]}
      aria-label={en.common.sources.citation(number, name)}
      title={name}
      data-unseen={source.via && true}
    >
      {number}
    </CitationLink>
  )
}

interface CitationLinkProps {
  readonly numbers: readonly number[]
  readonly children: ReactNode
  readonly 'aria-label'?: string
  readonly title?: string
  readonly 'data-unseen'?: boolean | undefined
}

function CitationLink({ numbers, children, ...rest }: CitationLinkProps) {
  const { list, page, follow } = useCitationScope()
  return (
    <a
      {...rest}
      href={`${page === undefined ? '' : hrefOf(page)}#${list}-${numbers[0]}`}
      data-numbers={numbers.length > 1 ? rangesOf(numbers) : undefined}
      onClick={(event) => follow(event, numbers)}
    >
      {children}
    </a>
  )
}

/** Joins numbers to ranges, for paper: "1–4, 7". */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([from, until]) => (from === until ? `${from}` : `${from}–${until}`)).join(', ')
}

interface CitedTextProps {
  readonly text: string
  readonly sources: readonly SourceId[]
}

/** Renders a statement with its citations, which never wrap to a line without its last word. */
export function CitedText({ text, sources }: CitedTextProps) {
  const at = text.lastIndexOf(' ') + 1
  return (
    <>
      <span>{text.slice(0, at)}</span>
      <span className={styles.joined}>
        <span>{text.slice(at)}</span>
        <Citations sources={sources} />
      </span>
    </>
  )
}
