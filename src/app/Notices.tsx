import { useEffect } from 'react'
import { announce } from '../browser/announcer'
import { focusOn } from '../browser/place'
import { WhatIsNew } from '../features/lead/WhatIsNew'
import { pageIds } from '../parts/page-ids'
import { Button } from '../ui/Button'
import { showsStory } from '../url/paths'
import styles from './Notices.module.css'
import type { Edition } from './use-edition'
import type { Fresh } from './use-freshness'
import { droppedInWords, type Place } from './use-place'

interface NoticesProps {
  readonly edition: Edition
  readonly place: Place
  readonly fresh: Fresh
}

/** What the reader should know about the address and the edition, without the page moving. */
export function Notices({ edition: { news, showNews, failed, retry }, place: { dropped, search, route }, fresh }: NoticesProps) {
  const trouble = failed ? 'Newer events could not be looked for. What you see is complete as of its edition.' : ''

  // Speaking is outside React.
  useEffect(() => announce('news', news), [news])
  useEffect(() => announce('trouble', trouble), [trouble])
  useEffect(() => announce('fresh', fresh.words), [fresh.words])

  // The pressed button goes with its notice; the focus goes to the content.
  const told = () => {
    fresh.tell()
    focusOn(pageIds.main)
  }

  if (dropped.length === 0 && !news && !trouble && !fresh.words) return null
  return (
    <section aria-label="Notices">
      {dropped.length > 0 && <p className={styles.dropped}>{droppedInWords(dropped)}</p>}
      {(news || trouble || fresh.words) && (
        <div className={styles.floating}>
          {fresh.words && <WhatIsNew key={fresh.words} words={fresh.words} events={fresh.events} search={search} isOnStory={showsStory(route)} onTold={told} />}
          {news && <p>{news} <Button look="firm" onClick={showNews}>Show</Button></p>}
          {trouble && <p>{trouble} <Button onClick={retry}>Try again</Button></p>}
        </div>
      )}
    </section>
  )
}
