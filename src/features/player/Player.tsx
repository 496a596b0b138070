import type { ComponentProps } from 'react'
import type { AsOfPlayer } from './AsOfPlayer'
import { PlayerFallback } from './PlayerFallback'
import { onDemandQuery } from '../../app/on-demand-query'
import { useWatched } from '../../app/use-watched'

/** Renders the player, loading it on demand. */
export function Player(props: ComponentProps<typeof AsOfPlayer>) {
  const { data: onDemand, isError, isFetching, refetch } = useWatched(onDemandQuery)
  if (onDemand) return <onDemand.AsOfPlayer {...props} />
  return (
    <PlayerFallback
      isLost={isError && !isFetching}
      onRetry={() => void refetch()}
      onClose={() => props.onAsof(undefined)}
    />
  )
}
