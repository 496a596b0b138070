import { useState } from 'react'
import { previewSize } from '../../router/paths'
import styles from './ShareDialog.module.css'

interface LinkCardProps {
  readonly name: string
  readonly address: string
  readonly preview: string | undefined
}

/** What a friend will see of the link: its name, its host and, where it has one of its own, its picture. */
export function LinkCard({ name, address, preview }: LinkCardProps) {
  const [isLost, setIsLost] = useState(false)
  return (
    <div className={styles.card}>
      {preview !== undefined && !isLost && (
        <img src={preview} {...previewSize} alt="" onError={() => setIsLost(true)} />
      )}
      <p>
        <b>{name}</b> <span>{new URL(address).host}</span>
      </p>
    </div>
  )
}
