import { storesOf } from './plan'

/* Replaces the worker to recall it: deletes its caches and unregisters itself. Open pages continue with the network. */
declare const self: ServiceWorkerGlobalScope

async function withdraw() {
  const names = await caches.keys()
  await Promise.all(
    names
      .filter((name) => name.startsWith(storesOf(self.registration.scope)))
      .map((name) => caches.delete(name)),
  )
  await self.registration.unregister()
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', (event) => event.waitUntil(withdraw()))
