import type { ReadRow } from '../../domain/board-view'
import { Standing } from '../../components/Standing'
import { Link } from '../../router/Link'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { to } from '../../router/paths'
import styles from './Board.module.css'

interface BoardProps {
  readonly rows: readonly ReadRow[]
  /** The query of the present view, kept by the links. */
  readonly search: string
  /** Called when an answer leads away. */
  readonly onFollow?: () => void
}

/**
 * Where things stood: each open question, its answer so far, how firm it was and the event that set it. While the
 * event is read that changed an answer, the old one stays above the new one, struck out: there is no haste to read it.
 */
export function Board({ rows, search, onFollow }: BoardProps) {
  return (
    <dl className={styles.board}>
      {rows.map((row) => (
        <div
          key={row.question.id}
          data-new={row.isNew || undefined}
          data-standing={row.set?.answer.standing ?? 'unknown'}
          data-question={row.question.id}
        >
          <dt>{row.question.question}</dt>
          <dd>
            <Answer set={row.set} before={row.before} search={search} onFollow={onFollow} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Answer({
  set,
  before,
  search,
  onFollow,
}: Pick<ReadRow, 'set' | 'before'> &
  Pick<BoardProps, 'search'> & { readonly onFollow: BoardProps['onFollow'] | undefined }) {
  if (!set) return <span className={styles.unknown}>Nothing known yet</span>
  // A new answer is a new text, which arrives; its link is the same element, for it may have the focus.
  const { event, answer } = set
  return (
    <>
      {before && (
        <s className={styles.before}>
          <VisuallyHidden>before: </VisuallyHidden>
          {before.answer}
          <VisuallyHidden>. now: </VisuallyHidden>
        </s>
      )}
      <Link
        isWithin
        to={to.event(event.id) + search}
        title={`Set by: ${event.title}`}
        onFollow={onFollow}
      >
        <span key={event.id}>{answer.answer}</span>
      </Link>
      <VisuallyHidden>, </VisuallyHidden> <Standing key={event.id} standing={answer.standing} />
    </>
  )
}
