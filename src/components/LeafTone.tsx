import type { ReactNode } from 'react'
import type { LeafColour } from '../domain/vocabulary'
import styles from './LeafTone.module.css'

/** Renders its children in a colour of leaves. */
export function LeafTone({
  colour,
  children,
}: {
  readonly colour: LeafColour
  readonly children: ReactNode
}) {
  return (
    <span className={styles.tone} data-colour={colour}>
      {children}
    </span>
  )
}
