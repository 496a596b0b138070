import { bud, drift, snow } from '../../design/drawings/vine'
import { seasonOf } from '../../domain/date/months'
import { en } from '../../messages/en'
import styles from './Timeline.module.css'
import { Cover, Stem } from './Vine'

interface SilentTimeProps {
  readonly weeks: number
  /** The month in which it begins. */
  readonly month: string
  readonly hidden: boolean
}

/** Renders a long time without events as a place between two months. */
export function SilentTime({ weeks, month, hidden }: SilentTimeProps) {
  return (
    <li className={styles.silence} hidden={hidden} data-season={seasonOf(month)}>
      <Cover />
      <Stem />
      <svg className={styles.snow} aria-hidden="true">
        <path className={styles.bud} d={bud} />
        <path className={styles.drift} d={drift} />
        <path d={snow} />
      </svg>
      <p>{en.timeline.silence(weeks)}</p>
    </li>
  )
}
