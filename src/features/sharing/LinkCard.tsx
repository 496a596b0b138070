import { useState } from 'react'
import { previewSize } from '../../router/paths'
import styles from './ShareDialog.module.css'

interface LinkCardProps {
  readonly name: string
  readonly address: string
  readonly preview: string | undefined
}

/** Renders a preview of the shared link: its name, host and, if it has one, picture. */
export function LinkCard({ name, address, preview }: LinkCardProps) {
  const [isMissing, setIsMissing] = useState(false)
  return (
    <div className={styles.card}>
      {preview !== undefined && !isMissing && (
        <img src={preview} {...previewSize} alt="" onError={() => setIsMissing(true)} />
      )}
      <p>
        <b>{name}</b> <span>{new URL(address).host}</span>
      </p>
    </div>
  )
}
