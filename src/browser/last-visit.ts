import { useEffect, useEffectEvent } from 'react'
import { readStored, useStored, writeStored } from './device-store'

/** A hash of each item of the page by its id; a different hash means the item has changed. */
export type Fingerprints = ReadonlyMap<string, string>

/** What the reader saw last time, and whether this visit has already announced what is new. */
export interface LastVisit {
  /** Undefined on a first visit, and while the page is prerendered or hydrates. */
  readonly seen: Fingerprints | undefined
  readonly isTold: boolean
  /** Marks what is new as announced for this visit. */
  readonly tell: () => void
}

interface Visit {
  /** In milliseconds since 1970. */
  readonly began: number
  readonly seen: Fingerprints
  readonly isTold: boolean
}

// Raise the number when the hash function changes; returning readers then count as new.
const seenKey = 'seen-1'
const visitKey = 'visit-1'
const placeKey = 'place-1'

/** The path and fragment at which the last visit left the story; it stays the same until the page is loaded again. */
export const lastPlace = readStored(placeKey, (value) =>
  typeof value === 'string' ? value : undefined,
)

/** A tab reloaded after longer than this, as phones do, starts a new visit. In milliseconds. */
export const visitDuration = 12 * 3_600_000

/** Time after which the page counts as seen, even if the tab crashes. In milliseconds. */
export const seenAfter = 20_000

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parseFingerprints(value: unknown): Fingerprints | undefined {
  if (!isRecord(value)) return undefined
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return entries.length > 0 ? new Map(entries) : undefined
}

function parseVisit(value: unknown): Visit | undefined {
  if (
    !isRecord(value) ||
    typeof value.began !== 'number' ||
    Date.now() - value.began > visitDuration
  )
    return undefined
  const seen = parseFingerprints(value.seen)
  return seen && { began: value.began, seen, isTold: value.isTold === true }
}

const storeSeen = (seen: Fingerprints) => writeStored(seenKey, Object.fromEntries(seen))
const storeVisit = ({ seen, ...visit }: Visit) =>
  writeStored(visitKey, { ...visit, seen: Object.fromEntries(seen) }, 'tab')

/** Continues this tab's visit, or starts one for a returning reader. */
function beginVisit() {
  const seen = readStored(seenKey, parseFingerprints)
  if (seen && !readStored(visitKey, parseVisit, 'tab'))
    storeVisit({ began: Date.now(), seen, isTold: false })
}

/** Returns what the last visit saw, unchanged during this one; stores what this one sees for the next. */
export function useLastVisit(present: () => Fingerprints): LastVisit {
  const visit = useStored(visitKey, parseVisit, 'tab')

  const store = useEffectEvent(() => {
    storeSeen(present())
    const place = window.location.pathname + window.location.hash
    if (/[/#]event[/-]/u.test(place)) writeStored(placeKey, place)
  })
  useEffect(() => {
    beginVisit()
    const storeIf = (state: DocumentVisibilityState) => () => {
      if (document.visibilityState === state) store()
    }
    const timer = setTimeout(storeIf('visible'), seenAfter)
    const controller = new AbortController()
    // A tab hidden from the start has shown nothing, and closes without a visibilitychange.
    document.addEventListener('visibilitychange', storeIf('hidden'), { signal: controller.signal })
    window.addEventListener('pagehide', storeIf('visible'), { signal: controller.signal })
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [])

  return {
    seen: visit?.seen,
    isTold: visit?.isTold ?? false,
    tell: () => visit && storeVisit({ ...visit, isTold: true }),
  }
}
