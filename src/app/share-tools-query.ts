import { queryOptions } from '@tanstack/react-query'
import { importAnew } from '../browser/import-anew'
import type * as OnDemand from './on-demand'

/** What the sharing dialog has below the link: loaded when it is about to be opened, since few readers do. */
export const shareToolsQuery = queryOptions({
  queryKey: ['share-tools'],
  queryFn: async () => {
    const { ShareTools } = await import('./on-demand').catch((failure: unknown) => importAnew(failure) as Promise<typeof OnDemand>)
    return ShareTools
  },
  networkMode: 'always', // the browser may have kept it
  retry: false,
  staleTime: Infinity,
  gcTime: Infinity,
})
