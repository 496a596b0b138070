import type { ReactNode } from 'react'
import styles from './VisuallyHidden.module.css'

/** Words for screen readers only, where the eye has a shape or a place to tell the same. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.unseen}>{children}</span>
}
