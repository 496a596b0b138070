import { useState } from 'react'
import { Button } from '../../ui/Button'
import { en } from '../../messages/en'
import styles from './CopyLink.module.css'

/** Renders a button that copies a link to the current view and confirms it in place. */
export function CopyLink({ onCopy }: { readonly onCopy: () => Promise<boolean> }) {
  const [isCopied, setIsCopied] = useState(false)
  const press = async () => setIsCopied(await onCopy())
  return (
    <Button look="link" onClick={() => void press()}>
      <span className={styles.words} data-copied={isCopied || undefined}>
        <span>{en.sharing.copyView}</span>
        <span>{en.sharing.linkCopied}</span>
      </span>
    </Button>
  )
}
