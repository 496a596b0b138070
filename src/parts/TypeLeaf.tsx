import type { EventType } from '../domain/vocabulary'
import { Leaf } from '../ui/Leaf'
import { leafOfType } from './type-leaf'
import styles from './TypeLeaf.module.css'

/** The leaf of a type of event, in its shape and colour. */
export function TypeLeaf({ type }: { readonly type: EventType }) {
  return <span className={styles.tone} data-type={type}><Leaf shape={leafOfType[type]} /></span>
}
