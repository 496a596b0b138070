import { use } from 'react'
import { nameOf, type Shared } from '../formats/shared'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import styles from './ShareButton.module.css'
import { Sharing } from './sharing'

/** The quiet way to pass on what it stands beside; nothing where that cannot be done. */
export function ShareButton({ shared }: { readonly shared: Shared }) {
  const sharing = use(Sharing)
  if (!sharing) return null
  const { open, prepare } = sharing
  return (
    <button
      type="button"
      className={styles.share}
      aria-haspopup="dialog"
      data-needs-script
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={({ currentTarget }) => {
        currentTarget.focus() // Safari gives none to a pressed button, and the dialog gives it back to whoever had it
        open(shared)
      }}
    >
      Share<VisuallyHidden>: {nameOf(shared)}</VisuallyHidden>
    </button>
  )
}
