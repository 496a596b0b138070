import { useEffect, useRef } from 'react'
import { useRouter } from '../router/use-router'

/** How long an event must have been read before the address names it, in milliseconds: engines allow about three changes a second. */
const settled = 500

/**
 * Keeps the address at what is being read, so that copying it means "what I am looking at" and coming back leads
 * there. `opening` is where the page opens by itself: there the address needs no more.
 */
export function useReadingHash(
  path: string,
  read: string | undefined,
  opening: string | undefined,
) {
  const { replaceHash } = useRouter()
  const hasMoved = useRef(false)

  // The address bar is outside React.
  useEffect(() => {
    if (read === undefined || (read === opening && !hasMoved.current)) return undefined
    hasMoved.current = true
    const timer = setTimeout(() => replaceHash(path, read === opening ? '' : read), settled)
    return () => clearTimeout(timer)
  }, [replaceHash, path, read, opening])
}
