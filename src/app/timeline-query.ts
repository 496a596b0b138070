import { queryOptions } from '@tanstack/react-query'
import { fetchJson } from '../browser/fetch-json'
import { builtContentPath } from '../browser/site'
import { checkForUpdate } from '../browser/service-worker'
import { isPartial, type InitialData } from '../long-story/initial-data'
import { files } from '../router/paths'
import { validatedTimeline } from './validated-timeline'

const minutes = 60_000

/**
 * The one resource: the content file, checked by the gate on arrival. It begins with what the page was built
 * with, which counts as stale, so that the network is asked once the page stands, whatever the clock of the device says.
 */
export const timelineQuery = (built: InitialData) =>
  queryOptions({
    queryKey: ['timeline'],
    queryFn: async ({ signal }): Promise<InitialData> => {
      checkForUpdate() // newer events may be told in a way that only a newer program understands
      if (await isPresent(signal)) return built
      if (isPartial(built)) return { ...built } // another one, which is too long to be fetched as a whole
      return validatedTimeline(
        await fetchJson(files.content.slice(1), { signal, cache: 'no-cache' }),
      )
    },
    initialData: built,
    initialDataUpdatedAt: 0,
    refetchOnMount: 'always',
    staleTime: 10 * minutes,
    notifyOnChangeProps: ['data', 'isError', 'isPaused'],
    retry: false, // the reader is told, and may ask at once
    refetchInterval: ({ state }) => (state.status === 'error' ? minutes : false), // not every lost network says when it is back
  })

/** Whether the content of this page is still the one that the site has: a few bytes tell, so that nothing is sent twice. */
async function isPresent(signal: AbortSignal): Promise<boolean> {
  const content = builtContentPath()
  if (content === undefined) return false // a page that was not built
  const edition = await fetchJson(files.edition.slice(1), { signal, cache: 'no-cache' })
  return (
    typeof edition === 'object' &&
    edition !== null &&
    'content' in edition &&
    edition.content === content
  )
}
