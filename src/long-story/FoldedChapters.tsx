import { monthOf, nameOfMonth } from '../domain/date/months'
import type { FoldedChapter } from './chapter-sections'
import { Link } from '../router/Link'
import { to } from '../router/paths'
import styles from './FoldedChapters.module.css'
import { en } from '../messages/en'

interface FoldedChaptersProps {
  /** Chapters that follow each other, in the order of the page. */
  readonly chapters: readonly FoldedChapter[]
  /** Whether open chapters precede them, and follow them. */
  readonly isAfter: boolean
  readonly isBefore: boolean
  readonly loading: ReadonlySet<number>
  /** Opens a chapter at its first event, or at its last. */
  readonly onOpen: (index: number, isFromEnd?: boolean) => void
}

/** Renders chapters that are not on the page, as links to their first event: the neighbours of open chapters, and the others by year. */
export function FoldedChapters({
  chapters,
  isAfter,
  isBefore,
  loading,
  onOpen,
}: FoldedChaptersProps) {
  const [next, last] = [isAfter ? chapters[0] : undefined, isBefore ? chapters.at(-1) : undefined]
  const others = chapters.filter((chapter) => chapter !== next && chapter !== last)
  const one = (chapter: FoldedChapter, look: 'next' | 'row') => (
    <Link
      to={to.event(chapter.opening.id)}
      className={styles[look]}
      aria-busy={loading.has(chapter.index) || undefined}
      data-further={look === 'next' || undefined}
      instead={() => onOpen(chapter.index, chapter === last && chapter !== next)}
    >
      {look === 'next' && <b>{chapter === next ? en.longStory.next : en.longStory.previous}</b>}
      <span>{inWords(chapter)}</span>
    </Link>
  )
  return (
    <nav className={styles.chapters} aria-label={en.longStory.events(rangeOf(chapters))}>
      {next && one(next, 'next')}
      {[...byYear(others)].map(([year, inYear]) => (
        <details key={year} className={styles.year}>
          <summary>{en.longStory.year(year, rangeOf(inYear))}</summary>
          <ol>
            {inYear.map((chapter) => (
              <li key={chapter.index}>{one(chapter, 'row')}</li>
            ))}
          </ol>
        </details>
      ))}
      {last && last !== next && one(last, 'next')}
    </nav>
  )
}

const inWords = (chapter: FoldedChapter) =>
  en.longStory.chapter(
    nameOfMonth(monthOf(chapter.opening.date)),
    rangeOf([chapter]),
    chapter.opening.title,
  )

function rangeOf(chapters: readonly FoldedChapter[]): string {
  const places = chapters.flatMap(({ from, count }) => [from, from + count - 1])
  return en.longStory.range(Math.min(...places), Math.max(...places))
}

function byYear(chapters: readonly FoldedChapter[]): ReadonlyMap<string, readonly FoldedChapter[]> {
  const years = new Map<string, FoldedChapter[]>()
  for (const chapter of chapters) {
    const year = monthOf(chapter.opening.date).slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), chapter])
  }
  return years
}
