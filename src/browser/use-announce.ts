import { useLayoutEffect } from 'react'
import { announce } from './announcer'

/**
 * Announces a message to screen readers whenever it changes; undefined says nothing.
 * Before the paint: focus may move to the same words next, which then takes the announcement back.
 */
export function useAnnounce(topic: string, message: string | undefined) {
  useLayoutEffect(() => {
    if (message !== undefined) announce(topic, message)
  }, [topic, message])
}
