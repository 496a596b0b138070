import type { Person } from '../../content/schema'
import styles from './Mount.module.css'
import { Portrait } from './Portrait'

/** A portrait on the paper on which a specimen is mounted; how it lies and how wide it is, the page says. */
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
