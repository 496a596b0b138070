import type { ReactNode } from 'react'
import { Button } from './Button'
import styles from './DialogFoot.module.css'

interface DialogFootProps {
  readonly onClose: () => void
  /** What is said while the dialog is open. */
  readonly children?: ReactNode
}

/** The foot of a dialog: the way out stays in sight, however far the dialog is scrolled. */
export function DialogFoot({ onClose, children }: DialogFootProps) {
  return (
    <div className={styles.foot} data-dialog-foot>
      {children}
      <Button onClick={onClose}>Close</Button>
    </div>
  )
}
