import { onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState, type ComponentProps } from 'react'
import { registerServiceWorker } from '../browser/service-worker'
import { isOnline } from '../browser/window'
import { Notices } from './Notices'
import { useEdition, type EditionShown } from './use-edition'

type EditionNoticesProps = EditionShown & Omit<ComponentProps<typeof Notices>, 'edition'>

/** Checks for newer editions and renders the notices; loaded after hydration, because the page needs neither before. */
export function EditionNotices(props: EditionNoticesProps) {
  const [client] = useState(createQueryClient)
  useEffect(registerServiceWorker, [])
  return (
    <QueryClientProvider client={client}>
      <CheckedNotices {...props} />
    </QueryClientProvider>
  )
}

function CheckedNotices(props: EditionNoticesProps) {
  return <Notices {...props} edition={useEdition(props)} />
}

function createQueryClient(): QueryClient {
  onlineManager.setOnline(isOnline()) // by itself it sees changes only
  return new QueryClient()
}
