import { queryOptions } from '@tanstack/react-query'
import { fetchJson } from '../browser/fetch-json'
import { builtContentPath } from '../browser/site'
import { checkForUpdate } from '../browser/service-worker'
import { isPartial, type InitialData } from '../long-story/initial-data'
import { files } from '../router/paths'
import { validatedTimeline } from '../long-story/validated-timeline'

const minutes = 60_000

/**
 * Options of the query for the content file, which is validated when it is fetched. Its initial data is what the page was built
 * with, marked as stale, so that it is checked once after hydration.
 */
export const timelineQuery = (built: InitialData) =>
  queryOptions({
    queryKey: ['timeline'],
    queryFn: async ({ signal }): Promise<InitialData> => {
      checkForUpdate() // newer content may need a newer app
      if (await isUpToDate(signal)) return built
      if (isPartial(built)) return { ...built } // a newer long story, too long to fetch as a whole
      return validatedTimeline(
        await fetchJson(files.content.slice(1), { signal, cache: 'no-cache' }),
      )
    },
    initialData: built,
    initialDataUpdatedAt: 0,
    refetchOnMount: 'always',
    staleTime: 10 * minutes,
    notifyOnChangeProps: ['data', 'isError', 'isPaused'],
    retry: false, // the reader sees a notice with a button
    refetchInterval: ({ state }) => (state.status === 'error' ? minutes : false), // browsers do not always report that the network is back
  })

/** Checks by a small file whether the page’s content is still current, so that it is not fetched twice. */
async function isUpToDate(signal: AbortSignal): Promise<boolean> {
  const content = builtContentPath()
  if (content === undefined) return false // a page that was not prerendered
  const edition = await fetchJson(files.edition.slice(1), { signal, cache: 'no-cache' })
  return (
    typeof edition === 'object' &&
    edition !== null &&
    'content' in edition &&
    edition.content === content
  )
}
