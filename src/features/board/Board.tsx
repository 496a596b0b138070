import * as m from 'framer-motion/m'
import { isOpen, type BoardRow } from '../../domain/board'
import type { ReadRow } from '../../domain/board-view'
import { CastOnDay } from './CastOnDay'
import { uncapitalized } from '../../domain/phrases'
import { Standing } from '../../components/Standing'
import { Link } from '../../router/Link'
import { useAppearance } from '../../ui/MotionProvider'
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
 * Renders each answered question with its answer so far, its standing and the event that set it; then what is open.
 * While the event that changed an answer is being read, the old answer stays above the new one, struck through.
 */
export function Board({ rows, search, onFollow }: BoardProps) {
  const answered = rows.flatMap(({ set, ...row }) => (set ? [{ ...row, set }] : []))
  const open = rows.filter(isOpen)
  return (
    <>
      {answered.length > 0 && (
        <dl className={styles.board}>
          {answered.map(({ question, set, before, isNew }) => (
            <div
              key={question.id}
              data-new={isNew || undefined}
              data-standing={set.answer.standing}
              data-question={question.id}
            >
              <dt>{question.question}</dt>
              <dd>
                <Answer
                  set={set}
                  before={before}
                  isNew={isNew}
                  search={search}
                  onFollow={onFollow}
                />
                {question.page === 'cast' && <CastOnDay set={set} onFollow={onFollow} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {open.length > 0 && (
        <p className={styles.open}>
          {en.board.stillOpen(open.map(({ question }) => uncapitalized(question.label)))}
        </p>
      )}
    </>
  )
}

function Answer({
  set,
  before,
  isNew,
  search,
  onFollow,
}: Pick<ReadRow, 'before' | 'isNew'> &
  Pick<BoardProps, 'search'> & {
    readonly set: NonNullable<BoardRow['set']>
    readonly onFollow: BoardProps['onFollow'] | undefined
  }) {
  const goToEvent = useGoToEvent(search)
  // The text is keyed, the link is not: a new answer animates while the link keeps the focus.
  const { event, answer } = set
  const arrival = useAppearance('answer')
  const appearance = isNew ? arrival : {}
  return (
    <>
      {before && (
        <s key={`before ${event.id}`} className={styles.before} data-text={before.answer}>
          <VisuallyHidden>{en.common.before} </VisuallyHidden>
          <span>{before.answer}</span>
          <VisuallyHidden>. {en.common.now} </VisuallyHidden>
        </s>
      )}
      <Link
        to={to.event(event.id) + search}
        title={en.board.setBy(event.title)}
        onFollow={onFollow}
        instead={() => goToEvent(event.id)}
      >
        <m.span key={event.id} {...appearance}>
          {answer.answer}
        </m.span>
      </Link>
      <VisuallyHidden>, </VisuallyHidden>{' '}
      <m.span key={`standing ${event.id}`} {...appearance}>
        <Standing standing={answer.standing} />
      </m.span>
      {isNew && <m.span key={`box ${event.id}`} className={styles.box} {...appearance} />}
    </>
  )
}
