import { Suspense, useState } from 'react'
import { reloadKeepingScroll } from '../scroll/reload-keeping-scroll'
import { focusId } from '../scroll/scroll-and-focus'
import { useHasUpdate } from '../browser/service-worker'
import { useAnnounce } from '../browser/use-announce'
import { pageIds } from '../router/page-ids'
import { Button } from '../ui/Button'
import { isStoryRoute } from '../router/paths'
import styles from './Notices.module.css'
import type { Edition } from './use-edition'
import type { Fresh } from './use-freshness'
import { ignoredInWords } from '../router/ignored-in-words'
import type { Location } from '../router/use-location'
import { useRouter } from '../router/use-router'
import { lazyComponent } from '../ui/lazy-component'

const WhatIsNew = lazyComponent(() => import('../features/page-header/WhatIsNew'), 'WhatIsNew')

interface NoticesProps {
  readonly edition: Edition
  readonly place: Location
  readonly fresh: Fresh
}

/** What the reader should know about the address and the edition, without the page moving. */
export function Notices({
  edition,
  place: { ignored, search, route, isHydrated },
  fresh,
}: NoticesProps) {
  const { history } = useRouter()
  const hasUpdate = useHasUpdate()
  const [dismissed, setDismissed] = useState('')
  const unlessDismissed = (is: boolean, words: string) => (is && words !== dismissed ? words : '')
  // A newer edition comes with a newer program, or alone: it is told once. The older program may not understand it.
  const news = edition.news || (hasUpdate ? 'A newer version of this page is ready.' : '')
  const trouble = unlessDismissed(
    edition.failed && !hasUpdate,
    'Newer events could not be looked for. What you see is complete as of its edition.',
  )
  // A page that was kept is hydrated also without a network, and was sent without this note.
  const here =
    edition.source.status === 'complete'
      ? 'The whole story is here; newer events are looked for'
      : 'The chapters that you opened are here; the others can be fetched'
  const offline = unlessDismissed(
    edition.isOffline && isHydrated,
    `You are offline. ${here} once you are back.`,
  )

  const unknown = ignored.length > 0 && route.page !== 'missing' ? ignoredInWords(ignored) : ''

  useAnnounce('ignored', unknown)
  useAnnounce('news', news)
  useAnnounce('trouble', trouble)
  useAnnounce('offline', offline)
  useAnnounce('fresh', fresh.words)

  // The pressed button goes with its notice; the focus goes to the content.
  const told = () => {
    fresh.tell()
    focusId(pageIds.main)
  }
  const dismiss = (words: string) => {
    setDismissed(words)
    focusId(pageIds.main)
  }

  const isAnyTold = news || trouble || offline || fresh.words
  if (!unknown && !isAnyTold) return null
  return (
    <section aria-label="Notices">
      {unknown && <p className={styles.ignored}>{unknown}</p>}
      {isAnyTold && (
        <div className={styles.floating}>
          {fresh.words && (
            <Suspense>
              <WhatIsNew
                key={fresh.words}
                words={fresh.words}
                events={fresh.events}
                search={search}
                isOnStory={isStoryRoute(route)}
                onTold={told}
              />
            </Suspense>
          )}
          {news && (
            <p>
              {news}{' '}
              <Button
                look="firm"
                onClick={hasUpdate ? () => reloadKeepingScroll(history) : edition.showNews}
              >
                Show
              </Button>
            </p>
          )}
          {trouble && (
            <p>
              {trouble} <Button onClick={edition.retry}>Try again</Button>{' '}
              <Button look="link" onClick={() => dismiss(trouble)}>
                Dismiss
              </Button>
            </p>
          )}
          {offline && (
            <p>
              {offline}{' '}
              <Button look="link" onClick={() => dismiss(offline)}>
                Dismiss
              </Button>
            </p>
          )}
        </div>
      )}
    </section>
  )
}
