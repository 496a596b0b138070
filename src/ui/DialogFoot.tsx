import type { ReactNode } from 'react'
import { Button } from './Button'
import { en } from '../messages/en'
import styles from './DialogFoot.module.css'

interface DialogFootProps {
  readonly onClose: () => void
  /** A status message. */
  readonly children?: ReactNode
}

/** Renders the sticky foot of a dialog, which keeps the close button in view. */
export function DialogFoot({ onClose, children }: DialogFootProps) {
  return (
    <div className={styles.foot} data-dialog-foot>
      {children}
      <Button onClick={onClose}>{en.common.close}</Button>
    </div>
  )
}
