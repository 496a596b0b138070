import { queryOptions } from '@tanstack/react-query'
import { fetchJson } from '../browser/fetch-json'
import { lookForRenewal } from '../browser/worker'
import { parseTimeline } from '../domain/gate'
import type { Timeline } from '../domain/schema'

const minutes = 60_000

/**
 * The one resource: the content file, checked by the gate on arrival. It begins with what the page was built
 * with, which counts as stale, so that the network is asked once the page stands, whatever the clock of the device says.
 */
export const timelineQuery = (built: Timeline) => queryOptions({
  queryKey: ['timeline'],
  queryFn: async ({ signal }) => {
    lookForRenewal() // newer events may be told in a way that only a newer program understands
    return parseTimeline(await fetchJson('data/timeline.json', { signal, cache: 'no-cache' }))
  },
  initialData: built,
  initialDataUpdatedAt: 0,
  refetchOnMount: 'always',
  staleTime: 10 * minutes,
  retry: false, // the reader is told, and may ask at once
  refetchInterval: ({ state }) => (state.status === 'error' ? minutes : false), // not every lost network says when it is back
})
