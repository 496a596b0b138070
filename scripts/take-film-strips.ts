import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { en } from '../src/messages/en'
import { to } from '../src/router/paths'
import { animatedWebp } from './animated-webp'
import { filmStrip, framesOf, type Box } from './compose-pictures'
import { record, resample } from './screencast'
import { decisive, scrollTo, turnPanel } from './story-places'
import { untilIdle, untilStill, withSite } from './with-site'

/*
 * Records the motion of the built site in docs/screens/motion: a film strip of each scene, with and without reduced
 * motion, and the animation in the README: npm run build && npm run screens:motion [-- load animation]
 */
const { positionals: chosen } = parseArgs({ allowPositionals: true })
const isWanted = (name: string) => chosen.length === 0 || chosen.includes(name)
const folder = 'docs/screens/motion'
const every = 60
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const desk = { viewport: { width: 1440, height: 900 } }

interface Scene {
  readonly name: string
  readonly device: typeof phone | typeof desk
  /** The page on which the scene begins; without it with an empty one. */
  readonly path?: string
  readonly before?: (page: Page) => Promise<unknown>
  readonly act: (page: Page, session: CDPSession, address: string) => Promise<unknown>
  readonly pictures: number
  readonly scale: number
  /** The part of the window to show, if not all. */
  readonly clip?: (page: Page) => Promise<Box | null>
}

const chips = (page: Page) => page.getByRole('list', { name: en.filters.types })
const decisiveCard = (page: Page) =>
  page.getByRole('article', { name: decisive?.title ?? '', exact: true })

const scenes: readonly Scene[] = [
  {
    name: 'load',
    device: phone,
    act: async (page, session, address) => {
      await session.send('Network.enable')
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 200_000,
        uploadThroughput: 200_000,
      })
      await page.goto(address)
    },
    pictures: 36,
    scale: 0.4,
  },
  {
    name: 'turn',
    device: phone,
    path: to.home(),
    before: (page) => scrollTo(turnPanel(page), 1.3 * phone.viewport.height),
    act: (page, session) => scrollBy(page, session, 850, 900),
    pictures: 60,
    scale: 0.4,
  },
  {
    name: 'filter',
    device: phone,
    path: to.home(),
    before: (page) => scrollTo(chips(page), 24),
    act: (page) => chips(page).getByRole('link').first().tap(),
    pictures: 24,
    scale: 0.5,
  },
  {
    name: 'board',
    device: desk,
    path: to.home(),
    before: (page) => scrollTo(decisiveCard(page), desk.viewport.height),
    act: (page, session) => scrollBy(page, session, desk.viewport.height - 120, 1500),
    pictures: 36,
    scale: 0.5,
    clip: (page) => page.getByRole('region', { name: en.board.title }).boundingBox(),
  },
  {
    name: 'person',
    device: phone,
    path: to.cast(),
    act: (page) => page.getByRole('article').getByRole('link').first().tap(),
    pictures: 36,
    scale: 0.4,
  },
]

await withSite('dist', async (browser, address) => {
  mkdirSync(folder, { recursive: true })
  const easel = await browser.newPage()
  for (const scene of scenes.filter(({ name }) => isWanted(name))) {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      const suffix = reducedMotion === 'reduce' ? '-reduced' : ''
      writeFileSync(
        `${folder}/${scene.name}${suffix}.jpg`,
        await stripOf(scene, { browser, address, easel, reducedMotion }),
      )
    }
  }
  if (isWanted('animation'))
    writeFileSync(`${folder}/turn.webp`, await turnAnimation(browser, address, easel))
})

interface Place {
  readonly browser: Browser
  readonly address: string
  /** The page in which pictures are put together. */
  readonly easel: Page
  readonly reducedMotion: 'no-preference' | 'reduce'
}

async function stripOf(
  { device, path, before, act, pictures, scale, clip }: Scene,
  { browser, address, easel, reducedMotion }: Place,
): Promise<Buffer> {
  const context = await browser.newContext({ ...device, reducedMotion })
  try {
    const page = await context.newPage()
    await page.addInitScript(noteFirstInput)
    if (path) {
      await page.goto(address + path)
      await untilIdle(page)
      await before?.(page)
      await untilStill(page)
    }
    const shots = await record(page, (session) => act(page, session, address), pictures * every)
    const from = (await firstChange(page)) - every
    const { viewport } = device
    return await filmStrip(easel, resample(shots, { from, every, count: pictures }), {
      clip: (await clip?.(page)) ?? { x: 0, y: 0, ...viewport },
      scale,
      columns: 12,
      every,
      mostBytes: 400_000,
    })
  } finally {
    await context.close()
  }
}

/** Notes when the reader first does something, in milliseconds since the epoch. */
function noteFirstInput() {
  for (const type of ['pointerdown', 'wheel'])
    addEventListener(
      type,
      ({ timeStamp }) => {
        document.documentElement.dataset.input ??= `${performance.timeOrigin + timeStamp}`
      },
      { capture: true, passive: true },
    )
}

/** Returns when the reader first did something, or else when the page was first painted. */
function firstChange(page: Page): Promise<number> {
  return page.evaluate(() =>
    Number(
      document.documentElement.dataset.input ??
        performance.timeOrigin +
          (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
    ),
  )
}

/** Scrolls down as a reader does, by pixels and pixels a second. */
async function scrollBy(page: Page, session: CDPSession, distance: number, speed: number) {
  const { width, height } = page.viewportSize() ?? phone.viewport
  await session.send('Input.synthesizeScrollGesture', {
    x: width / 2,
    y: height / 2,
    yDistance: -distance,
    speed,
    gestureSourceType: 'mouse',
  })
}

/** Plays the turn of the story picture by picture, on a clock that waits for each, so that it is smooth on any machine. */
async function turnAnimation(browser: Browser, address: string, easel: Page): Promise<Buffer> {
  const milliseconds = 40
  const density = 2
  const window = { width: 768, height: 700 }
  const context = await browser.newContext({ viewport: window, deviceScaleFactor: density })
  try {
    const page = await context.newPage()
    await page.clock.install()
    await page.goto(address)
    await page.reload() // then the fonts are there from the start
    await untilIdle(page)
    await scrollTo(turnPanel(page), 1.6 * window.height)
    await page.waitForTimeout(1000) // the code of the turn is loaded
    await page.clock.pauseAt(Date.now() + 2000)
    await scrollTo(turnPanel(page), 50)
    await page.waitForTimeout(500) // the page notices that it is seen
    const title = await decisiveCard(page).getByRole('heading').first().boundingBox()
    const end = (title?.y ?? 0) + (title?.height ?? 0)
    const clip = { x: 0, y: 30, width: 620, height: 2 * Math.round((end - 22) / 2) }
    const pictures: string[] = []
    for (let time = 0; time <= 3400; time += milliseconds) {
      await page.evaluate(setAnimations, time)
      pictures.push((await page.screenshot({ clip })).toString('base64'))
      await page.clock.runFor(milliseconds)
    }
    const frames = await framesOf(easel, pictures, { milliseconds, quality: 0.8 })
    const held = frames.map((frame, index) => ({
      ...frame,
      milliseconds: index === frames.length - 1 ? 2500 : frame.milliseconds,
    }))
    return animatedWebp(clip.width * density, clip.height * density, held)
  } finally {
    await context.close()
  }
}

/** Sets every animation of the page to what it shows when this many milliseconds have passed since the first call. */
function setAnimations(time: number) {
  const begun = ((globalThis as { begun?: Map<Animation, number> }).begun ??= new Map())
  for (const animation of document.getAnimations()) {
    if (!begun.has(animation)) begun.set(animation, time)
    animation.pause()
    animation.currentTime = time - (begun.get(animation) ?? 0)
  }
}
