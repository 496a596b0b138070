import { isNamedByContent, planFor, standInFor, storesOf, type Kept, type Plan } from './plan'

/*
 * Caches what the app needs, so that every page opens offline. Pages come from the network while it answers, and only files
 * that the build lists are cached.
 */
declare const self: ServiceWorkerGlobalScope

/** Written above this script by the build. */
declare const kept: Kept

/** How long to wait for the network if there is a cached answer, in milliseconds. */
const patience = 4000

const { scope } = self.registration
const stores = storesOf(scope)
const own = stores + kept.version

/** Sends a page the version of the cached app. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- clients are of our origin; only messages to windows name one
const tell = (page: Pick<Client, 'postMessage'>) => page.postMessage({ program: kept.program })

/** Clients whose page came from the cache: their files come from it too, without another wait. */
const standIns = new Set<string>()

/** Precaches atomically: one failed integrity check aborts the install, and the previous worker stays. */
async function keep() {
  // Deletes the caches of interrupted installs, which lack the home page, and keeps the newest cache last.
  for (const name of await storesOfSite())
    if (name === own || !(await copyIn(name, scope))) await caches.delete(name)
  try {
    const store = await caches.open(own)
    const keepFile = async (path: string) => {
      const response = await fetch(scope + path, {
        integrity: kept.files[path] ?? '',
        redirect: 'error',
        cache: isNamedByContent(path) ? 'default' : 'no-cache',
      })
      if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`)
      await store.put(scope + path, response)
    }
    await Promise.all(
      Object.keys(kept.files)
        .filter((path) => path !== '')
        .map(keepFile),
    )
    await keepFile('') // last, so that a cache with the home page is complete
  } catch (fault) {
    await caches.delete(own)
    throw fault
  }
  await self.skipWaiting()
}

/** Keeps the cache of the previous build, which open tabs may use, and deletes older ones. */
async function takeOver() {
  const others = (await storesOfSite()).filter((name) => name !== own)
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
  await self.clients.claim()
  for (const page of await self.clients.matchAll({ type: 'window' })) tell(page)
}

const storesOfSite = async () => (await caches.keys()).filter((name) => name.startsWith(stores))

async function copyIn(store: string, address: string): Promise<Response | undefined> {
  return caches.match(address, { cacheName: store, ignoreSearch: true, ignoreVary: true })
}

/** Finds a file named by its content in the cache of this build or the previous one. */
async function copyOfAny(address: string): Promise<Response | undefined> {
  for (const store of [own, ...(await storesOfSite())]) {
    const copy = await copyIn(store, address)
    if (copy) return copy
  }
  return undefined
}

/** Returns the answer of the network, or the cached copy if it fails, is late or has a server error. */
async function unlessItFails(request: Request, copy: Response | undefined): Promise<Response> {
  const answer = fetch(request)
  if (!copy) return answer
  const late = new Promise<Response>((resolve) => {
    setTimeout(resolve, patience, copy)
  })
  return Promise.race([answer, late]).then(
    (response) => (response.status < 500 ? response : copy),
    () => copy,
  )
}

const unlessBlocked = (copy: Promise<Response | undefined>) => copy.catch(() => undefined)

const answers: Readonly<Record<Exclude<Plan, 'leave'>, (event: FetchEvent) => Promise<Response>>> =
  {
    page: async ({ request, resultingClientId }) => {
      const copy = await unlessBlocked(copyIn(own, scope + standInFor(request.url, scope)))
      const answer = await unlessItFails(request, copy)
      if (answer === copy) standIns.add(resultingClientId)
      return answer
    },
    frame: async ({ request }) =>
      fetch(request).catch(
        () =>
          new Response(kept.offlineFrame, {
            status: 503,
            headers: { 'content-type': 'text/plain; charset=utf-8' },
          }),
      ),
    asset: async ({ request }) => (await unlessBlocked(copyOfAny(request.url))) ?? fetch(request),
    file: async ({ request, clientId }) => {
      const copy = await unlessBlocked(copyIn(own, request.url))
      return copy && standIns.has(clientId) ? copy : unlessItFails(request, copy)
    },
  }

self.addEventListener('install', (event) => event.waitUntil(keep()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('message', ({ source }) => source && tell(source))
self.addEventListener('fetch', (event) => {
  const plan = planFor(event.request, scope, kept.files)
  if (plan !== 'leave') event.respondWith(answers[plan](event))
})
