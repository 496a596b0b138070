import { useEffect, useRef } from 'react'
import { useRouter } from '../router/use-router'

/** How long an event must be read before the address names it, in milliseconds; browsers allow about three changes a second. */
const settled = 500

/**
 * Writes the event being read to the hash, so that a copied address and a return lead there.
 * `opening` is the event at which the page opens without a hash.
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
