import { savedIn, type Reader } from './walk'

/* A reader driven by WebDriver (classic). */

/** Sends a command to a WebDriver session: POST with a body, GET without. */
export type Command = (path: string, body?: object) => Promise<unknown>

/** A reader that reports errors of the pages at the end. */
interface WatchingReader extends Reader {
  readonly troubles: () => Promise<string>
}

/** The protocol's names of an element and of a key. */
const element = 'element-6066-11e4-a52e-4f735466cecf'
const escape = '\uE00C'

const candidates = { button: 'button', link: 'a[href]' } as const

/** Creates the reader of a session, at a site whose URL ends in a slash; downloads go to a folder. */
export async function readerBy(
  command: Command,
  site: string,
  downloads: string,
): Promise<WatchingReader> {
  const run = (script: string, ...args: readonly unknown[]) =>
    command('execute/sync', { script, args })
  const ask: Reader['ask'] = async (question, given) =>
    ((await run(`return (${String(question)})(...arguments)`, given)) ?? undefined) as never
  const told: string[] = []
  const listen = async () =>
    void told.push(await ask(() => document.documentElement.dataset.troubles ?? '', undefined))
  const labelOf = async (one: string | undefined) =>
    String(await command(`element/${one}/computedlabel`))

  const named = async (css: string, name: RegExp) => {
    // The page finds candidates at once; the engine knows their accessible names.
    const found = (await run(
      whatMayBe,
      css,
      name.source.replaceAll(' ', String.raw`\W*`),
    )) as readonly Record<string, string>[]
    for (const { [element]: one } of found) if (name.test(await labelOf(one))) return one
    throw new Error(`Nothing that can be seen is called ${name.source}.`)
  }
  const hit = async (keys: string) => {
    const actions = keys
      .split('')
      .flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })))
    await command('actions', { actions: [{ type: 'key', id: 'keys', actions }] })
  }
  const resize = async (width: number, height: number) => {
    await command('window/rect', { width, height })
    const frame = height - (await ask(() => innerHeight, undefined)) // height of the browser's own controls
    await command('window/rect', { width, height: height + frame })
  }

  await resize(1280, 800)
  return {
    ask,
    resize,
    goTo: async (address) => {
      await listen()
      await command('url', { url: new URL(address.slice(1), site).href })
      await ask(watch, undefined)
    },
    goBack: async () => void (await command('back', {})),
    press: async (role, name) => {
      const one = await named(candidates[role], typeof name === 'string' ? wholly(name) : name)
      // Away from the edges of the window, where something may stick to it.
      await run('arguments[0].scrollIntoView({ block: "center" })', { [element]: one })
      await command(`element/${one}/click`, {})
    },
    type: hit,
    escape: () => hit(escape),
    focused: async () =>
      labelOf(((await command('element/active')) as Record<string, string>)[element]),
    saved: (save) => savedIn(downloads, save),
    troubles: async () => {
      await listen()
      return told.join('')
    },
  }
}

const wholly = (name: string) => new RegExp(`^${name.replaceAll(/[().]/gu, String.raw`\$&`)}$`, 'u')

const whatMayBe = `
  const [css, name] = arguments
  const text = (one) => one.ariaLabel ?? one.textContent.trim()
  return [...document.querySelectorAll(css)].filter((one) => one.checkVisibility() && new RegExp(name).test(text(one)))`

/** Collects errors in the page, since the protocol has no access to the console. */
function watch() {
  const { dataset } = document.documentElement
  const note = (text: string) => {
    dataset.troubles = `${dataset.troubles ?? ''}${text}\n`
  }
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    note(`${violatedDirective} ${blockedURI}`),
  )
  addEventListener('error', ({ message }) => note(message))
  addEventListener('unhandledrejection', ({ reason }) => note(String(reason)))
}
