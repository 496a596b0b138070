import { useLayoutEffect, useRef } from 'react'
import { announce } from './announcer'

/**
 * Announces a message to screen readers whenever it changes; `isQuiet` keeps the first ones back.
 * Before the paint: focus may move to the same words next, which then takes the announcement back.
 */
export function useAnnounce(topic: string, message: string, isQuiet = false) {
  const hasSpoken = useRef(false)
  useLayoutEffect(() => {
    if (isQuiet && !hasSpoken.current) return
    hasSpoken.current = true
    announce(topic, message)
  }, [topic, message, isQuiet])
}
