import { use } from 'react'
import { nameOf, type Shared } from '../formats/shared'
import { en } from '../messages/en'
import styles from './ShareButton.module.css'
import { Sharing } from './sharing'

/** Renders a quiet share button, or nothing where sharing is unavailable. */
export function ShareButton({ shared }: { readonly shared: Shared }) {
  const sharing = use(Sharing)
  if (!sharing) return null
  const { open, prepare } = sharing
  return (
    <button
      type="button"
      className={styles.share}
      aria-haspopup="dialog"
      aria-label={`${en.common.share}: ${nameOf(shared)}`}
      data-needs-script
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={({ currentTarget }) => {
        currentTarget.focus() // Safari does not focus a clicked button, so the dialog could not return focus
        open(shared)
      }}
    >
      {en.common.share}
    </button>
  )
}
