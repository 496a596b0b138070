import { useSyncExternalStore } from 'react'
import { hrefOf } from './base-url'

interface ScriptAddresses {
  readonly createScriptURL: (address: string) => string
}

declare global {
  interface Window {
    /** Not every engine knows it. */
    readonly trustedTypes?: {
      readonly createPolicy: (name: string, rules: ScriptAddresses) => ScriptAddresses
    }
  }
}

let registration: ServiceWorkerRegistration | undefined
let hasUpdate = false
const listeners = new Set<() => void>()

/**
 * Has the page kept for reading without a network, a second after it is loaded. Pages that name no program are not kept:
 * those of development, in frames, and of a build that recalls its worker.
 */
export function registerServiceWorker() {
  const program = document.getElementById('root')?.dataset.program
  const workers = workersHere()
  if (program === undefined || !workers) return
  workers.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || !('program' in data)) return
    hasUpdate = data.program !== program
    for (const listener of listeners) listener()
  })
  // Where storage is refused there is no worker, and the page works as long as the network does.
  const begin = () => setTimeout(() => void register().catch(() => {}), 1000)
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin)
}

/** Some engines know no workers, over plain http none do, and where storage is refused the mere asking may throw. */
function workersHere(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker
  } catch {
    return undefined
  }
}

async function register() {
  registration = await navigator.serviceWorker.register(vouched(hrefOf('/sw.js')), {
    updateViaCache: 'none',
  })
}

/** Our policy vouches for the address of the worker and no other. */
function vouched(ours: string): string {
  const createScriptURL = (address: string) => {
    if (address !== ours) throw new TypeError(`${address} is no worker of ours.`)
    return address
  }
  return (
    window.trustedTypes?.createPolicy('timeline-worker', { createScriptURL }) ?? { createScriptURL }
  ).createScriptURL(ours)
}

/** Looks whether the program of the site was renewed, in a tab that stays open: browsers look only where a page is loaded. */
export function checkForUpdate() {
  look().catch(() => {}) // the next look may reach the network
}

async function look() {
  await registration?.update()
  // A worker that has just come tells its program once, which a page may have missed. One that is to be replaced may be older than the page.
  if (registration && !registration.installing && !registration.waiting)
    registration.active?.postMessage('program')
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Whether a newer program than that of the page is kept and ready. */
export function useHasUpdate(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => hasUpdate,
    () => false,
  )
}
