import { AnimatePresence, m } from 'framer-motion'
import { Suspense, useState } from 'react'
import { reloadKeepingScroll } from '../scroll/reload-keeping-scroll'
import { focusId } from '../scroll/scroll-and-focus'
import { lastPlace } from '../browser/last-visit'
import { useHasUpdate } from '../browser/service-worker'
import { useAnnounce } from '../browser/use-announce'
import { pageIds } from '../router/page-ids'
import { Button } from '../ui/Button'
import { useAppearance } from '../ui/MotionProvider'
import { dateInWords } from '../domain/date/format'
import styles from './Notices.module.css'
import type { Edition } from './use-edition'
import type { StorySource } from '../long-story/use-story-source'
import type { Fresh } from './use-freshness'
import { isStoryRoute } from '../router/paths'
import { ignoredInWords } from '../router/ignored-in-words'
import type { Location } from '../router/use-location'
import { useRouter } from '../router/use-router'
import { lazyComponent } from '../ui/lazy-component'
import { en } from '../messages/en'
import { enNotices } from '../messages/en-notices'

const WhatIsNew = lazyComponent(() => import('../features/page-header/WhatIsNew'), 'WhatIsNew')
const GoOn = lazyComponent(() => import('./GoOn'), 'GoOn')

interface NoticesProps {
  readonly edition: Edition
  readonly source: StorySource
  readonly place: Location
  readonly fresh: Fresh
}

/** Renders notices about the address and the edition; they never move the page. */
export function Notices({
  edition,
  source: { story, status },
  place: { hash, ignored, search, route },
  fresh,
}: NoticesProps) {
  const { history } = useRouter()
  const hasUpdate = useHasUpdate()
  const [dismissed, setDismissed] = useState('')
  const unlessDismissed = (is: boolean, words: string) => (is && words !== dismissed ? words : '')
  // A newer edition may come with a newer app, whose data the older one may not understand: one notice for both.
  const news = edition.news || (hasUpdate ? enNotices.newerVersion : '')
  const trouble = unlessDismissed(
    edition.failed && !hasUpdate,
    enNotices.checkFailed(dateInWords(story.timeline.updated)),
  )
  const { whole, chapters } = enNotices.offline
  const offline = unlessDismissed(edition.isOffline, status === 'complete' ? whole : chapters)

  const unknown = ignored.length > 0 && route.page !== 'missing' ? ignoredInWords(ignored) : ''

  useAnnounce('ignored', unknown)
  useAnnounce('news', news)
  useAnnounce('trouble', trouble)
  useAnnounce('offline', offline)
  useAnnounce('fresh', fresh.words)

  // The pressed button disappears with its notice, so the focus moves to the content.
  const told = () => {
    fresh.tell()
    focusId(pageIds.main)
  }
  const dismiss = (words: string) => {
    setDismissed(words)
    focusId(pageIds.main)
  }

  const leaving = useAppearance('notices')
  const appearing = useAppearance('notice')
  const isAnyTold = Boolean(news || trouble || offline || fresh.words)
  return (
    <>
      <AnimatePresence>
        {(unknown || isAnyTold) && (
          <m.section key="notices" aria-label={enNotices.label} {...leaving}>
            {unknown && <p className={styles.ignored}>{unknown}</p>}
            {isAnyTold && (
              <m.div className={styles.floating} {...appearing}>
                {fresh.words && (
                  <Suspense>
                    <WhatIsNew
                      key={fresh.words}
                      words={fresh.words}
                      events={fresh.events}
                      search={isStoryRoute(route) ? search : ''}
                      onTold={told}
                    />
                  </Suspense>
                )}
                {news && (
                  <p>
                    <span>{news}</span>{' '}
                    <Button
                      look="firm"
                      onClick={hasUpdate ? () => reloadKeepingScroll(history) : edition.showNews}
                    >
                      {enNotices.show}
                    </Button>
                  </p>
                )}
                {trouble && (
                  <p>
                    <span>{trouble}</span>{' '}
                    <Button onClick={edition.retry}>{en.common.tryAgain}</Button>{' '}
                    <Button look="link" onClick={() => dismiss(trouble)}>
                      {enNotices.dismiss}
                    </Button>
                  </p>
                )}
                {offline && (
                  <p>
                    <span>{offline}</span>{' '}
                    <Button look="link" onClick={() => dismiss(offline)}>
                      {enNotices.dismiss}
                    </Button>
                  </p>
                )}
              </m.div>
            )}
          </m.section>
        )}
      </AnimatePresence>
      {!unknown && !isAnyTold && route.page === 'home' && lastPlace !== undefined && (
        <Suspense>
          <GoOn story={story} lastPlace={lastPlace} hash={hash} />
        </Suspense>
      )}
    </>
  )
}
