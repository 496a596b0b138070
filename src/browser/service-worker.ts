import { useSyncExternalStore } from 'react'
import { hrefOf } from './base-url'

interface ScriptAddresses {
  readonly createScriptURL: (address: string) => string
}

declare global {
  interface Window {
    /** Missing in some browsers. */
    readonly trustedTypes?: {
      readonly createPolicy: (name: string, rules: ScriptAddresses) => ScriptAddresses
    }
  }
}

let registration: ServiceWorkerRegistration | undefined
let hasUpdate = false
const listeners = new Set<() => void>()

/**
 * Registers the service worker a second after the page has loaded.
 * Pages that name no build register none: in development, in frames, and when the worker is being recalled.
 */
export function registerServiceWorker() {
  const program = document.getElementById('root')?.dataset.program
  const workers = serviceWorkers()
  if (program === undefined || !workers) return
  workers.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || !('program' in data)) return
    hasUpdate = data.program !== program
    for (const listener of listeners) listener()
  })
  // Where storage is refused, registration fails and the page works online only.
  const start = () => setTimeout(() => void register().catch(() => {}), 1000)
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start)
}

/** Returns undefined where service workers are unsupported, as over http; reading the property may throw. */
function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker
  } catch {
    return undefined
  }
}

async function register() {
  registration = await navigator.serviceWorker.register(trustedAddress(hrefOf('/sw.js')), {
    updateViaCache: 'none',
  })
}

/** Returns the worker's address as a trusted URL; the policy accepts no other. */
function trustedAddress(workerAddress: string): string {
  const createScriptURL = (address: string) => {
    if (address !== workerAddress) throw new TypeError(`${address} is not the service worker.`)
    return address
  }
  return (
    window.trustedTypes?.createPolicy('timeline-worker', { createScriptURL }) ?? { createScriptURL }
  ).createScriptURL(workerAddress)
}

/** Checks for a new build in a tab that stays open; browsers check only on navigation. */
export function checkForUpdate() {
  update().catch(() => {}) // the next check may succeed
}

async function update() {
  await registration?.update()
  // Ask again in case the page missed the message of a new worker. One about to be replaced may be older than the page.
  if (registration && !registration.installing && !registration.waiting)
    registration.active?.postMessage('program')
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Returns whether a newer build than this page is ready. */
export function useHasUpdate(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => hasUpdate,
    () => false,
  )
}
