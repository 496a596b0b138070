import type { BoardRow } from '../../domain/board'
import { answeredOn } from '../../domain/cast-as-of'
import { dateInWords } from '../../domain/date/format'
import { defaultView } from '../../domain/view'
import { useStory } from '../../components/story-context'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import { printView } from '../../router/query-codec'
import { en } from '../../messages/en'
import styles from './Board.module.css'

interface CastOnDayProps {
  readonly set: NonNullable<BoardRow['set']>
  /** Called when the link is followed. */
  readonly onFollow: (() => void) | undefined
}

/** Renders a link to the cast as known on the day since which an answer was known. */
export function CastOnDay({ set, onFollow }: CastOnDayProps) {
  const day = answeredOn(useStory(), set)
  if (day === undefined) return null
  return (
    <p className={styles.more} data-needs-script>
      <Link to={to.cast() + printView({ ...defaultView, asof: day })} onFollow={onFollow}>
        {en.board.castOn(dateInWords(day))}
      </Link>
    </p>
  )
}
