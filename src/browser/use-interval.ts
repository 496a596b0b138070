import { useEffect, useEffectEvent } from 'react'

/** Calls `onTick` at an interval, except while a `data-halts` dialog is open, and `onHidden` when the tab is hidden. */
export function useInterval(
  isRunning: boolean,
  ms: number,
  onTick: () => void,
  onHidden: () => void,
) {
  const tick = useEffectEvent(onTick)
  const hide = useEffectEvent(onHidden)

  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(() => {
      if (!document.querySelector('dialog[open][data-halts]')) tick()
    }, ms)
    const onVisibilityChange = () => {
      if (document.hidden) hide()
    }
    document.addEventListener('visibilitychange', onVisibilityChange)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onVisibilityChange)
    }
  }, [isRunning, ms])
}
