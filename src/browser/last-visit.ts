import { useEffect, useEffectEvent } from 'react'
import { readStored, useStored, writeStored } from './device-store'

/** A short mark for each thing of the page, by its id; another mark says that the thing has changed. */
export type Fingerprints = ReadonlyMap<string, string>

/** What the reader saw last time, and whether they were told what came since. */
export interface LastVisit {
  /** Undefined on a first visit, and while the page is prerendered or hydrates. */
  readonly seen: Fingerprints | undefined
  readonly isTold: boolean
  /** Not to be told again in this visit. */
  readonly tell: () => void
}

interface Visit {
  /** In milliseconds since 1970. */
  readonly began: number
  readonly seen: Fingerprints
  readonly isTold: boolean
}

// The number rises when fingerprints mean something else: then nobody has been here before.
const seenKey = 'seen-1'
const visitKey = 'visit-1'

/** A tab that is loaded again after longer, as phones do, is visited anew. In milliseconds. */
export const visitDuration = 12 * 3_600_000

/** After this time on the page its content counts as seen, also if the tab is lost. In milliseconds. */
export const seenAfter = 20_000

const isRecord = (kept: unknown): kept is Readonly<Record<string, unknown>> =>
  typeof kept === 'object' && kept !== null && !Array.isArray(kept)

function parseFingerprints(kept: unknown): Fingerprints | undefined {
  if (!isRecord(kept)) return undefined
  const entries = Object.entries(kept).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return entries.length > 0 ? new Map(entries) : undefined
}

function parseVisit(kept: unknown): Visit | undefined {
  if (!isRecord(kept) || typeof kept.began !== 'number' || Date.now() - kept.began > visitDuration)
    return undefined
  const seen = parseFingerprints(kept.seen)
  return seen && { began: kept.began, seen, isTold: kept.isTold === true }
}

const keepSeen = (seen: Fingerprints) => writeStored(seenKey, Object.fromEntries(seen))
const keepVisit = ({ seen, ...visit }: Visit) =>
  writeStored(visitKey, { ...visit, seen: Object.fromEntries(seen) }, 'tab')

/** Goes on with the visit of this tab, or begins one where something was seen before. */
function beginVisit() {
  const seen = readStored(seenKey, parseFingerprints)
  if (seen && !readStored(visitKey, parseVisit, 'tab'))
    keepVisit({ began: Date.now(), seen, isTold: false })
}

/**
 * What was seen at the last visit, the same through the whole of this one, reloads included. What is seen now is
 * kept for the next once the reader has stayed or goes; both on the device only.
 */
export function useLastVisit(present: () => Fingerprints): LastVisit {
  const visit = useStored(visitKey, parseVisit, 'tab')

  // The device is outside React.
  useEffect(beginVisit, [])

  const keep = useEffectEvent(() => keepSeen(present()))
  useEffect(() => {
    const keepIf = (state: DocumentVisibilityState) => () => {
      if (document.visibilityState === state) keep()
    }
    const timer = setTimeout(keepIf('visible'), seenAfter)
    const kept = new AbortController()
    // A tab that was never looked at has shown nothing: hidden from the start, it goes without a change.
    document.addEventListener('visibilitychange', keepIf('hidden'), { signal: kept.signal })
    window.addEventListener('pagehide', keepIf('visible'), { signal: kept.signal })
    return () => {
      clearTimeout(timer)
      kept.abort()
    }
  }, [])

  return {
    seen: visit?.seen,
    isTold: visit?.isTold ?? false,
    tell: () => visit && keepVisit({ ...visit, isTold: true }),
  }
}
