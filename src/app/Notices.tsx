import { useEffect } from 'react'
import { announce } from '../browser/announcer'
import { Button } from '../ui/Button'
import styles from './Notices.module.css'
import type { Edition } from './use-edition'
import { droppedInWords, type Place } from './use-place'

/** What the reader should know about the address and the edition, without the page moving. */
export function Notices({ edition: { news, showNews, failed, retry }, place: { dropped } }: { readonly edition: Edition; readonly place: Place }) {
  const trouble = failed ? 'Newer events could not be looked for. What you see is complete as of its edition.' : ''

  // Speaking is outside React.
  useEffect(() => announce('news', news), [news])
  useEffect(() => announce('trouble', trouble), [trouble])

  if (dropped.length === 0 && !news && !trouble) return null
  return (
    <section aria-label="Notices">
      {dropped.length > 0 && <p className={styles.dropped}>{droppedInWords(dropped)}</p>}
      {(news || trouble) && (
        <div className={styles.floating}>
          {news && <p>{news} <Button look="firm" onClick={showNews}>Show</Button></p>}
          {trouble && <p>{trouble} <Button onClick={retry}>Try again</Button></p>}
        </div>
      )}
    </section>
  )
}
