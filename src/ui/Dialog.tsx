import * as m from 'framer-motion/m'
import { useCallback, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react'
import { en } from '../messages/en'
import { Button } from './Button'
import { useAppearance } from './MotionProvider'
import styles from './Dialog.module.css'

interface DialogProps {
  /** The element, for content that closes it. */
  readonly ref?: Ref<HTMLDialogElement>
  readonly className?: string | undefined
  /** The id of its heading. */
  readonly labelledBy: string
  /** Called once it is open. */
  readonly onOpened?: () => void
  readonly onClosed: (dialog: HTMLDialogElement) => void
  /** A status message next to the close button. */
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/**
 * Renders a modal dialog, open as long as it is rendered, with a close button that stays in view. It rises as it opens,
 * and leaves at once, so that the focus goes back with the key press that closed it.
 */
export function Dialog({
  ref,
  className = '',
  labelledBy,
  onOpened,
  onClosed,
  foot,
  children,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useImperativeHandle(ref, () => dialog.current as HTMLDialogElement) // rendered by then
  const appearance = useAppearance('dialog')
  // `open` as an attribute would not be modal.
  const open = useCallback(
    (element: HTMLDialogElement | null) => {
      dialog.current = element
      if (!element || element.open) return
      element.showModal()
      element.scrollTop = 0 // focusing the first control may scroll past the heading
      onOpened?.()
    },
    [onOpened],
  )
  return (
    <m.dialog
      ref={open}
      className={`${styles.dialog} ${className}`}
      aria-labelledby={labelledBy}
      closedby="any"
      data-halts
      onClose={({ currentTarget }) => onClosed(currentTarget)}
      {...appearance}
    >
      {children}
      <div className={styles.foot} data-dialog-foot>
        {foot}
        <Button onClick={() => dialog.current?.close()}>{en.common.close}</Button>
      </div>
    </m.dialog>
  )
}
