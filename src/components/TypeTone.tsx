import type { ReactNode } from 'react'
import type { EventType } from '../domain/vocabulary'
import styles from './TypeTone.module.css'

/** Renders its children in the colour of an event type. */
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
