import type { ReadRow } from '../../domain/board-view'
import { CastOnDay } from './CastOnDay'
import { Standing } from '../../components/Standing'
import { Link } from '../../router/Link'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { to } from '../../router/paths'
import { useGoToEvent } from '../../scroll/use-go-to-event'
import { en } from '../../messages/en'
import styles from './Board.module.css'

interface BoardProps {
  readonly rows: readonly ReadRow[]
  /** Query string of the current view, kept by links. */
  readonly search: string
  /** Called when an answer's link is followed. */
  readonly onFollow?: () => void
}

/**
 * Renders each question with its answer so far, its standing and the event that set it.
 * While the event that changed an answer is being read, the old answer stays above the new one, struck through.
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
            {row.question.page === 'cast' && row.set && (
              <CastOnDay set={row.set} onFollow={onFollow} />
            )}
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
  const goToEvent = useGoToEvent(search)
  if (!set) return <span className={styles.unknown}>{en.board.unknown}</span>
  // The text is keyed, the link is not: a new answer animates while the link keeps the focus.
  const { event, answer } = set
  return (
    <>
      {before && (
        <s className={styles.before}>
          <VisuallyHidden>{en.common.before} </VisuallyHidden>
          {before.answer}
          <VisuallyHidden>. {en.common.now} </VisuallyHidden>
        </s>
      )}
      <Link
        to={to.event(event.id) + search}
        title={en.board.setBy(event.title)}
        onFollow={onFollow}
        instead={() => goToEvent(event.id)}
      >
        <span key={event.id}>{answer.answer}</span>
      </Link>
      <VisuallyHidden>, </VisuallyHidden> <Standing key={event.id} standing={answer.standing} />
    </>
  )
}
