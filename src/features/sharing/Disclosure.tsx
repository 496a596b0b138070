import type { ReactNode } from 'react'
import styles from './ShareDialog.module.css'

interface FoldedProps {
  readonly title: string
  readonly children: ReactNode
}

/** A further way to pass something on, folded; of all of them one is open. */
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
