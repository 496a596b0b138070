import { queryOptions } from '@tanstack/react-query'
import { retryImport } from '../browser/retry-import'
import type * as OnDemand from './on-demand'

/** The part of the program that the first view of the story does without: loaded when somebody is about to need it. */
export const onDemandQuery = queryOptions({
  queryKey: ['on-demand'],
  queryFn: () =>
    import('./on-demand').catch(
      (failure: unknown) => retryImport(failure) as Promise<typeof OnDemand>,
    ),
  notifyOnChangeProps: ['data', 'error', 'isError', 'isFetching', 'errorUpdateCount'],
  networkMode: 'always', // the browser may have kept it
  retry: false,
  staleTime: Infinity,
  gcTime: Infinity,
})
