import type { BoardRow } from '../../domain/board'
import { Standing } from '../../parts/Standing'
import { Link } from '../../ui/Link'
import { Unseen } from '../../ui/Unseen'
import { to } from '../../url/paths'
import styles from './Board.module.css'

interface BoardProps {
  readonly rows: readonly BoardRow[]
  /** The query of the present view, kept by the links. */
  readonly search: string
  /** Called when an answer leads away. */
  readonly onFollow?: () => void
}

/** Where things stood: each open question, its answer so far, how firm it was and the event that set it. */
export function Board({ rows, search, onFollow }: BoardProps) {
  return (
    <dl className={styles.board}>
      {rows.map(({ question, set }) => (
        <div key={question.id} data-standing={set?.answer.standing ?? 'unknown'}>
          <dt>{question.question}</dt>
          <dd>
            {set
              ? <><Link to={to.event(set.event.id) + search} title={`Set by: ${set.event.title}`} onClick={onFollow}>{set.answer.answer}</Link><Unseen>, </Unseen> <Standing standing={set.answer.standing} /></>
              : <span className={styles.unknown}>Nothing known yet</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
