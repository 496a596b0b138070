import type { Person } from '../../content/schema'
import styles from './Mount.module.css'
import { Portrait } from './Portrait'

/** Renders a portrait on mounting paper; the page sets its position and width. */
export function PortraitFrame({
  person,
  size,
}: {
  readonly person: Pick<Person, 'id' | 'name'>
  readonly size: 'small' | 'large'
}) {
  return (
    <span className={styles.mount} data-size={size} data-part="portrait">
      <Portrait person={person} />
    </span>
  )
}
