import { Suspense, useEffect, useMemo, useState, type ReactNode } from 'react'
import { firstInput } from '../../browser/first-input'
import type { Story } from '../../domain/story'
import type { Shared } from '../../formats/shared'
import { useStory } from '../../components/story-context'
import { Sharing } from '../../components/sharing'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { lazyComponent } from '../../ui/lazy-component'
import type { Location } from '../../router/use-location'
import { en } from '../../messages/en'

const SharingDialog = lazyComponent(() => import('./SharingDialog'), 'SharingDialog')

/** Loads the dialog and its tools; what fails is loaded again when it opens. */
async function load() {
  try {
    await SharingDialog.preload()
    const { preloadShareTools } = await import('./SharingDialog')
    preloadShareTools()
  } catch {
    // The dialog says so when it opens.
  }
}
const prepare = () => void load()

interface WithSharingProps {
  readonly place: Location
  readonly children: ReactNode
}

interface Opened {
  readonly shared: Shared
  readonly isRefused: boolean
  /** True when it includes more than the reader has seen. */
  readonly isMore: boolean
  readonly navigationKey: Location['navigationKey']
}

/** Provides sharing to a page and renders its one dialog. */
export function SharingProvider({ place: { navigationKey }, children }: WithSharingProps) {
  const story = useStory()
  const [opened, setOpened] = useState<Opened>()
  // Before it is asked for, so that a link can be shared when the network is gone.
  useEffect(() => {
    void firstInput()
      .then(SharingDialog.preload)
      .catch(() => {})
  }, [])
  const sharing = useMemo(
    () => ({
      open: (seen: Shared, isRefused = false) => {
        const shared = asKnownToday(story, seen)
        setOpened({ shared, isRefused, isMore: shared !== seen, navigationKey })
      },
      prepare,
    }),
    [story, navigationKey],
  )
  const isOpen = opened?.navigationKey === navigationKey // navigating closes the dialog
  return (
    <Sharing value={sharing}>
      {children}
      {isOpen && (
        <ErrorBoundary label={en.sharing.part} resetKey={opened}>
          <Suspense>
            <SharingDialog {...opened} onClosed={() => setOpened(undefined)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </Sharing>
  )
}

/** Returns an event with all that is known today, which its link will show even if the card shows an earlier day. */
function asKnownToday(story: Story, shared: Shared): Shared {
  const event = shared.kind === 'event' ? story.eventsByName.get(shared.event.id) : undefined
  return event && shared.kind === 'event' && event !== shared.event ? { ...shared, event } : shared
}
