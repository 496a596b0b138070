import type { Person } from '../../content/schema'
import styles from './Mount.module.css'
import { Portrait } from './Portrait'

/** Renders a portrait on mounting paper; the page sets its position and width. */
export function PortraitFrame({ person }: { readonly person: Person }) {
  return (
    <span className={styles.mount} data-part="portrait">
      <Portrait person={person} />
    </span>
  )
}
