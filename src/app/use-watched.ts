import {
  notifyManager,
  QueryObserver,
  useQueryClient,
  type QueryKey,
  type QueryObserverOptions,
  type QueryObserverResult,
} from '@tanstack/react-query'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'

/** `notifyOnChangeProps` says what of the result is drawn: of all other changes nobody is told. */
type Watched<Data, Key extends QueryKey> = QueryObserverOptions<Data, Error, Data, Data, Key>

/** The state of a query, as `useQuery` gives it, without what this program does not need: see docs/decisions.md. */
export function useWatched<Data, Key extends QueryKey>(
  options: Watched<Data, Key>,
): QueryObserverResult<Data> {
  const client = useQueryClient()
  const [observer] = useState(() => new QueryObserver(client, options))
  const subscribe = useCallback(
    (told: () => void) => observer.subscribe(notifyManager.batchCalls(told)),
    [observer],
  )
  const present = () => observer.getCurrentResult()
  useEffect(() => observer.setOptions(options), [observer, options])
  return useSyncExternalStore(subscribe, present, present)
}
