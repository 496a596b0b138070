import type { ReactNode } from 'react'
import styles from './ShareDialog.module.css'

interface FoldedProps {
  readonly title: string
  readonly children: ReactNode
}

/** Renders one section of the dialog; opening it closes the others. */
export function Disclosure({ title, children }: FoldedProps) {
  return (
    <details
      className={styles.folded}
      name="ways-to-share"
      onToggle={({ target, currentTarget }) =>
        target === currentTarget &&
        currentTarget.open &&
        currentTarget.scrollIntoView({ block: 'nearest' })
      }
    >
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  )
}
