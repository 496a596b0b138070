import { storesOf } from './plan'

/* Stands in the place of the worker to recall it: takes away all that was kept, and itself. Open pages go on with the network. */
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
