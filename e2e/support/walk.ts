import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { dateInWords } from '../../src/domain/date/format'
import { whenOf } from '../../src/domain/event-words'
import { searchIndexOf } from '../../src/search/search-index'
import { eventCalled, shownInWords, story, titlesOf } from './site'
import { en } from '../../src/messages/en'
import { enDialogs } from '../../src/messages/en-dialogs'
import { enFiles } from '../../src/messages/en-files'
import { enPages } from '../../src/messages/en-pages'

/* One walk through the site for every engine and driver: what readers do, found by role and name. */

/** A reader in some engine. */
export interface Reader {
  /** Opens an address below the site. */
  readonly goTo: (address: string) => Promise<void>
  readonly goBack: () => Promise<void>
  readonly resize: (width: number, height: number) => Promise<void>
  /** Presses the first element with this role and exact name. */
  readonly press: (role: 'button' | 'link', name: string | RegExp) => Promise<void>
  /** Types on the keyboard, into the focused element. */
  readonly type: (text: string) => Promise<void>
  readonly escape: () => Promise<void>
  /** Returns the accessible name of the focused element. */
  readonly focused: () => Promise<string>
  /** Calls a function in the page, without a closure. */
  readonly ask: <T, Given>(question: (given: Given) => T, given: Given) => Promise<T>
  /** Returns the text of the file that an action saves. */
  readonly saved: (save: () => Promise<void>) => Promise<string>
}

const wrap = eventCalled('filming-wraps')
const interviews = story.events.filter(({ type }) => type === 'interview')
const share = new RegExp(`^Share\\W+${interviews[0]?.title}$`, 'u')
const person = story.people[0] ?? { id: 'nobody', name: 'nobody' }

const textsOf = ({ ask }: Reader, css: string) =>
  ask(
    (css) =>
      [...document.querySelectorAll<HTMLElement>(css)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent.trim()),
    css,
  )
const inBar = ({ ask }: Reader) =>
  ask(() => location.pathname + location.search + location.hash, undefined)
const paper = ({ ask }: Reader) =>
  ask(() => getComputedStyle(document.documentElement).backgroundColor, undefined)

async function open(reader: Reader, address: string) {
  await reader.goTo(address)
  await expect
    .poll(
      () => reader.ask(() => document.documentElement.dataset.hydrated, undefined),
      'the page is hydrated',
    )
    .toBe('')
}

/** Expects the page to show these events in this order. */
const expectShown = (reader: Reader, events: typeof story.events) =>
  expect.poll(() => textsOf(reader, 'article :is(h1, h3)')).toEqual(titlesOf(events))

/** Returns the text of the file that appears in a download folder. */
export async function savedIn(folder: string, save: () => Promise<void>): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const before = readdirSync(folder)
  await save()
  const text = () =>
    readdirSync(folder)
      .filter((name) => !before.includes(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('')
  await expect.poll(text).not.toBe('')
  return text()
}

/** What readers do, each on a new page. */
export const walk: readonly {
  readonly name: string
  readonly go: (reader: Reader) => Promise<void>
}[] = [
  {
    name: 'the story is shown in order, with its fonts, colours and rail',
    go: async (reader) => {
      await open(reader, '/')
      await expectShown(reader, story.events)
      expect(await textsOf(reader, 'article time:first-of-type')).toEqual(
        expect.arrayContaining(story.events.map(({ date }) => dateInWords(date))),
      )
      expect(await paper(reader)).toBe('rgb(252, 247, 236)')
      // The text font is optional: if it loads too late, as on a busy machine, the page keeps its fallback, in Firefox
      // for as long as it is open, and the next page has the font.
      await expect
        .poll(async () => {
          await open(reader, '/')
          return reader.ask(
            () =>
              [...document.fonts]
                .filter(({ status }) => status === 'loaded')
                .map(({ family }) => family.replaceAll('"', ''))
                .filter((family) => !family.includes(' by ')), // a fallback of the device
            undefined,
          )
        }, 'the page has its fonts, if not at once, then when it is opened again')
        .toEqual(['Nunito', 'Shantell Sans'])
      // Each leaf of the rail has its own position next to the line.
      const readRail = () =>
        reader.ask(() => {
          const drawing = [...document.querySelectorAll('[role="slider"] > svg')].find((svg) =>
            svg.checkVisibility(),
          )
          const placeOf = (element: Element) => {
            const { left, top, width, height } = element.getBoundingClientRect()
            return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
          }
          const line = drawing?.querySelector('line')
          return {
            line: line && placeOf(line).x,
            leaves: [...(drawing?.querySelectorAll(':scope > svg > path') ?? [])].map(placeOf),
          }
        }, undefined)
      await expect
        .poll(async () => (await readRail()).leaves, 'the current one is drawn again on top')
        .toHaveLength(story.events.length + 1)
      const rail = await readRail()
      expect(rail.leaves.filter(({ x }) => x <= (rail.line ?? Infinity))).toEqual([])
      expect(new Set(rail.leaves.map(({ x, y }) => `${x} ${y}`)).size).toBe(story.events.length)
    },
  },
  {
    name: 'mark, board and address follow scrolling',
    go: async (reader) => {
      await open(reader, '/')
      const board = () =>
        reader.ask(
          () => document.querySelector('#board-title')?.parentElement?.textContent,
          undefined,
        )
      expect(await board()).toContain(en.board.ended(whenOf(story.events.at(-1) ?? wrap)))
      await reader.ask((id) => document.getElementById(id)?.scrollIntoView(), `event-${wrap.id}`)
      await expect.poll(() => textsOf(reader, '[data-reading] h3')).toEqual([wrap.title])
      await expect.poll(board).toContain(wrap.title)
      await expect.poll(() => inBar(reader)).toMatch(new RegExp(`/#event-${wrap.id}$`, 'u'))
      await reader.ask(() => window.scrollTo(0, document.documentElement.scrollHeight), undefined)
      await expect
        .poll(() => textsOf(reader, '[data-reading] h3'))
        .toEqual([story.events.at(-1)?.title])
    },
  },
  {
    name: 'Back undoes a filter',
    go: async (reader) => {
      await open(reader, '/')
      await reader.press('link', `Interviews ${interviews.length} events`)
      await expectShown(reader, interviews)
      expect(await inBar(reader)).toMatch(/\/type\/interview\/$/u)
      await expect
        .poll(() => textsOf(reader, '[role="status"]'))
        .toContain(`Interviews: ${shownInWords(interviews.length)}`)
      await reader.goBack()
      await expectShown(reader, story.events)
    },
  },
  {
    name: 'a search is in the address',
    go: async (reader) => {
      await open(reader, '/')
      await reader.type('/')
      expect(await reader.focused()).toBe('Search the story')
      await reader.type('podcast')
      await expect.poll(() => inBar(reader)).toMatch(/\?q=podcast$/u)
      const { events } = searchIndexOf(story, undefined).find('podcast')
      await expectShown(
        reader,
        story.events.filter(({ id }) => events.has(id)),
      )
    },
  },
  {
    name: 'a link to an event leads to it, and from there to a person',
    go: async (reader) => {
      await open(reader, `/event/${wrap.id}/`)
      await expect.poll(() => textsOf(reader, 'h1')).toEqual([wrap.title])
      expect(await reader.ask(() => document.title, undefined)).toContain(wrap.title)
      await open(reader, '/cast/')
      await reader.press('link', person.name)
      await expect.poll(() => textsOf(reader, 'h1')).toEqual([person.name])
      expect(await reader.focused()).toBe(person.name)
      await reader.goBack()
      await expect.poll(() => textsOf(reader, 'h1')).toEqual(['Cast and crew'])
    },
  },
  {
    name: 'a button changes the theme, which is kept',
    go: async (reader) => {
      await open(reader, '/')
      await reader.press('button', en.common.theme.system)
      await reader.press('button', en.common.theme.day)
      await expect.poll(() => paper(reader)).toBe('rgb(18, 26, 23)')
      await open(reader, '/about/')
      expect(await paper(reader)).toBe('rgb(18, 26, 23)')
      await reader.press('button', en.common.theme.night)
      await expect.poll(() => paper(reader)).toBe('rgb(252, 247, 236)')
    },
  },
  {
    name: 'an event is shared: its link, or its text to copy by hand, and a file',
    go: async (reader) => {
      await open(reader, '/?type=interview')
      await reader.press('button', share)
      const dialog = () =>
        reader.ask(() => document.querySelector('dialog[open]:modal h2')?.textContent, undefined)
      await expect.poll(dialog).toBe('Share this event')
      expect(
        await reader.ask(
          () => document.querySelector<HTMLInputElement>('dialog[open] input')?.value,
          undefined,
        ),
      ).toMatch(new RegExp(`/event/${interviews[0]?.id}/$`, 'u'))
      await reader.press('button', 'Copy link')
      await expect
        .poll(() => textsOf(reader, 'dialog[open] [role="status"]'))
        .toEqual([expect.stringMatching(/^(Link copied\.|Your browser blocked copying\.)/u)])
      await reader.escape()
      await expect.poll(dialog).toBeUndefined()
      expect(await reader.focused()).toMatch(share)

      await reader.press('button', /^Share\W+The story, filtered/u)
      await expect.poll(dialog).toBe(enDialogs.sharing.titles.filtered)
      await expect
        .poll(() => textsOf(reader, 'dialog[open] h3'))
        .toContain(enFiles.sharing.full.title(interviews.length))
      const table = await reader.saved(() => reader.press('button', enFiles.sharing.full.csv))
      expect(table.split('\r\n').map((row) => row.split(',')[0])).toEqual(
        expect.arrayContaining(interviews.map(({ id }) => id)),
      )
    },
  },
  {
    name: 'an unknown address gets a helpful page',
    go: async (reader) => {
      await open(reader, '/event/filming-wrap/')
      expect(await textsOf(reader, 'h1')).toEqual([enPages.notFound.heading])
      await reader.press('link', enPages.notFound.readStory)
      await expectShown(reader, story.events)
    },
  },
  {
    name: 'nothing scrolls sideways on a small phone',
    go: async (reader) => {
      await reader.resize(360, 740)
      for (const address of [
        '/',
        `/event/${wrap.id}/`,
        `/cast/${person.id}/`,
        '/sources/',
        '/about/',
      ]) {
        await open(reader, address)
        expect(
          await reader.ask(
            () => [innerWidth, document.documentElement.scrollWidth <= innerWidth],
            undefined,
          ),
          address,
        ).toEqual([360, true])
      }
    },
  },
]
