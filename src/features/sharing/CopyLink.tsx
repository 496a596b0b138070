import { useState } from 'react'
import { Button } from '../../ui/Button'
import styles from './CopyLink.module.css'

/** Copies the link to what is seen, in one press; tells in its own place that it is done. */
export function CopyLink({ onCopy }: { readonly onCopy: () => Promise<boolean> }) {
  const [isCopied, setIsCopied] = useState(false)
  const press = async () => setIsCopied(await onCopy())
  return (
    <Button look="link" onClick={() => void press()}>
      <span className={styles.words} data-copied={isCopied || undefined}>
        <span>Copy a link to what I see</span>
        <span>Link copied</span>
      </span>
    </Button>
  )
}
