import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState, type ReactNode } from 'react'
import type { Story } from '../../domain/story'
import type { Shared } from '../../formats/shared'
import { Sharing } from '../../components/sharing'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { onDemandQuery } from '../../app/on-demand-query'
import { SharingDialog } from './SharingDialog'
import type { Location } from '../../router/use-location'

interface WithSharingProps {
  readonly story: Story
  readonly place: Location
  readonly children: ReactNode
}

interface Opened {
  readonly shared: Shared
  readonly isRefused: boolean
  /** Whether it tells more than what was seen. */
  readonly isMore: boolean
}

/** A page on which things can be shared, and the one dialog in which that is done. */
export function SharingProvider({
  story,
  place: {
    address: { visit },
  },
  children,
}: WithSharingProps) {
  const client = useQueryClient()
  const [opened, setOpened] = useState<Opened>()
  const sharing = useMemo(
    () => ({
      open: (seen: Shared, isRefused = false) => {
        const shared = whole(story, seen)
        setOpened({ shared, isRefused, isMore: shared !== seen })
      },
      prepare: () => void client.prefetchQuery(onDemandQuery),
    }),
    [story, client],
  )

  // Whoever goes to another page, by a link in the dialog or by Back, has left it.
  const [openedAt, setOpenedAt] = useState(visit)
  if (openedAt !== visit) {
    setOpenedAt(visit)
    setOpened(undefined)
  }
  return (
    <Sharing value={sharing}>
      {children}
      {opened && (
        <ErrorBoundary part="The dialog for sharing" of={opened}>
          <SharingDialog {...opened} story={story} onClosed={() => setOpened(undefined)} />
        </ErrorBoundary>
      )}
    </Sharing>
  )
}

/** An event as it is told today: in the view of a past day a card has less than its link will show. */
function whole(story: Story, shared: Shared): Shared {
  const event = shared.kind === 'event' ? story.eventsByName.get(shared.event.id) : undefined
  return event && shared.kind === 'event' && event !== shared.event ? { ...shared, event } : shared
}
