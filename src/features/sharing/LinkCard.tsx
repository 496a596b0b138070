import { useState } from 'react'
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
      {preview !== undefined && !isLost && <img src={preview} width={1200} height={630} alt="" onError={() => setIsLost(true)} />}
      <p><b>{name}</b> <span>{new URL(address).host}</span></p>
    </div>
  )
}
