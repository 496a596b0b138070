import type { ReactNode } from 'react'
import type { EventType } from '../domain/vocabulary'
import styles from './TypeTone.module.css'

/** Something in the colour of a type of event. */
export function TypeTone({
  type,
  children,
}: {
  readonly type: EventType
  readonly children: ReactNode
}) {
  return (
    <span className={styles.tone} data-type={type}>
      {children}
    </span>
  )
}
