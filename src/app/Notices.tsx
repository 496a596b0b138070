import { useEffect } from 'react'
import { announce } from '../browser/announcer'
import { Button } from '../ui/Button'
import styles from './Notices.module.css'
import type { Edition } from './use-edition'
import { droppedInWords, type Place } from './use-view'

/** What the reader should know about the address and the edition, without the page moving. */
export function Notices({ edition: { news, showNews, failed, retry }, place: { dropped } }: { readonly edition: Edition; readonly place: Place }) {
  const waiting = news && (news === 'A newer edition' ? `${news} of the story has come.` : `${news} have come.`.replace(/^(1 \S+ event) have/u, '$1 has'))
  const trouble = failed ? 'Newer events could not be looked for. What you see is complete as of its edition.' : ''

  // Speaking is outside React.
  useEffect(() => announce('news', waiting), [waiting])
  useEffect(() => announce('trouble', trouble), [trouble])

  if (dropped.length === 0 && !waiting && !trouble) return null
  return (
    <section aria-label="Notices">
      {dropped.length > 0 && <p className={styles.dropped}>{droppedInWords(dropped)}</p>}
      {(waiting || trouble) && (
        <div className={styles.floating}>
          {waiting && <p>{waiting} <Button look="firm" onClick={showNews}>Show</Button></p>}
          {trouble && <p>{trouble} <Button onClick={retry}>Try again</Button></p>}
        </div>
      )}
    </section>
  )
}
