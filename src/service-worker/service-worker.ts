import { isNamedByContent, planFor, standInFor, storesOf, type Kept, type Plan } from './plan'

/*
 * Keeps what the program needs, so that every page opens without a network. Pages come from the network while it answers,
 * and nothing is kept that the build did not list.
 */
declare const self: ServiceWorkerGlobalScope

/** The build writes it above this program. */
declare const kept: Kept

/** How long the network may take once there is something else to show, in milliseconds. */
const patience = 4000

const { scope } = self.registration
const stores = storesOf(scope)
const own = stores + kept.version

/** Tells a page which program is kept. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a client is of our own origin; only windows are told which
const tell = (page: Pick<Client, 'postMessage'>) => page.postMessage({ program: kept.program })

/** The pages that were answered from the store: their files come from there too, and without a second wait. */
const standIns = new Set<string>()

/** All of the list or nothing: a file that is not, byte for byte, what the build wrote rejects the whole, and the worker before stays. */
async function keep() {
  // Of attempts that were cut short, which had no first page yet; and the newest store comes last in the order of all.
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
    await keepFile('') // by which a store is known to be whole
  } catch (fault) {
    await caches.delete(own)
    throw fault
  }
  await self.skipWaiting()
}

/** Keeps the store of the build before, of which tabs may be open, and takes away those that are older. */
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

/** What was kept under a name that is given by the content, by this build or the one before. */
async function copyOfAny(address: string): Promise<Response | undefined> {
  for (const store of [own, ...(await storesOfSite())]) {
    const copy = await copyIn(store, address)
    if (copy) return copy
  }
  return undefined
}

/** The answer of the network, unless there is none, or none in time, or the server is broken: then the copy. */
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
