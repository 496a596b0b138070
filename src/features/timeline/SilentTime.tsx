import { bud, snow } from '../../design/drawings/vine'
import { en } from '../../messages/en'
import styles from './Timeline.module.css'
import { Stem } from './Vine'

interface SilentTimeProps {
  readonly weeks: number
  readonly hidden: boolean
}

/** Renders a long time without events as a place between two months. */
export function SilentTime({ weeks, hidden }: SilentTimeProps) {
  return (
    <li className={styles.silence} hidden={hidden}>
      <Stem />
      <svg className={styles.snow} aria-hidden="true" focusable="false">
        <path d={snow} />
        <path className={styles.bud} d={bud} />
      </svg>
      <p>{en.timeline.silence(weeks)}</p>
    </li>
  )
}
