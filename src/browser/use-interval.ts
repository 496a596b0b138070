import { useEffect, useEffectEvent } from 'react'

/** Ticks as long as it runs, but for the time of a dialog that says it halts what plays behind it; where the tab is hidden it tells so, once each time, that nothing plays to nobody. */
export function useInterval(
  isRunning: boolean,
  ms: number,
  onTick: () => void,
  onHidden: () => void,
) {
  const tick = useEffectEvent(onTick)
  const hide = useEffectEvent(onHidden)

  // The clock and the tab are outside React.
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(() => {
      if (!document.querySelector('dialog[open][data-halts]')) tick()
    }, ms)
    const look = () => {
      if (document.hidden) hide()
    }
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [isRunning, ms])
}
