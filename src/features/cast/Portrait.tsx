import { initialsOf } from './initials'
import styles from './Portrait.module.css'

/** A picture made of initials; the name stands beside it. */
export function Portrait({ name }: { readonly name: string }) {
  return <span className={styles.portrait} aria-hidden="true">{initialsOf(name)}</span>
}
