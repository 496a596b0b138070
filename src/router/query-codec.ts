import { isDate } from '../domain/date/parse'
import { tidyQuery } from '../domain/query-text'
import { typeIdsOf, type Story } from '../domain/story'
import { defaultView, densities, type Density, type View } from '../domain/view'
import { isStoryRoute, to, type Route } from './paths'
import { en } from '../messages/en'

/** A parameter, or one of its values, that the timeline does not know. */
export interface IgnoredParam {
  readonly key: string
  readonly value: string
}

/** A view parsed from an address, and what was ignored. */
export interface ParsedView {
  readonly view: View
  readonly ignored: readonly IgnoredParam[]
}

type Flag = 'firsthand' | 'turning' | 'read'
type Key = 'type' | 'person' | 'publisher' | 'standing' | Flag | 'q' | 'asof' | 'order' | 'show'

/** The parameters in their canonical order, and how each is printed: true as its key alone; '' and false are left out. */
const printers: Record<Key, (view: View) => string | boolean> = {
  type: ({ types }) => types.join(','),
  person: ({ person = '' }) => person,
  publisher: ({ publisher = '' }) => publisher,
  standing: ({ disputed }) => (disputed ? 'disputed' : ''),
  firsthand: ({ firstHand }) => firstHand,
  turning: ({ turning }) => turning,
  q: ({ query }) => query,
  asof: ({ asof = '' }) => asof,
  read: ({ asof, read }) => asof !== undefined && read,
  order: ({ order }) => (order === 'newest' ? 'newest' : ''),
  show: ({ density = '' }) => density,
}

// Added by social networks and newsletters: dropped without a notice.
const tracking = /^(?:utm_\w+|fbclid|gclid|igsh|igshid|si|ref|mc_[ce]id)$/u

/** How much of a query is parsed, in UTF-16 code units: twice the longest view. */
export const longestSearch = 4000

/** Prints a view as its canonical query, '' for the default view. */
export function printView(view: View): string {
  const params = Object.entries(printers).flatMap(([key, print]) => {
    const value = print(view)
    if (typeof value === 'boolean') return value ? [key] : []
    return value === '' ? [] : [`${key}=${encodeValue(value)}`]
  })
  return params.length === 0 ? '' : `?${params.join('&')}`
}

// As browsers write it in the address bar: they keep a comma and escape an apostrophe.
const encodeValue = (value: string) =>
  encodeURIComponent(value).replaceAll('%20', '+').replaceAll('%2C', ',').replaceAll("'", '%27')

/**
 * Prints the canonical address of a view on the page of a route. The story filtered to one type is the page of that
 * type, and the story in full is `/full/`; an event keeps its path under any view. Of secondary pages only the cast has a
 * view: its date.
 */
export function printLocation(route: Route, view: View): string {
  if (!isStoryRoute(route)) return route.path + printView(secondaryView(route, view))
  if (route.page === 'event') return route.path + printView(view)
  const [type] = view.types
  if (type && view.types.length === 1) return to.type(type) + printView({ ...view, types: [] })
  return view.density === 'full'
    ? to.full() + printView({ ...view, density: undefined })
    : to.home() + printView(view)
}

const secondaryView = ({ page }: Route, { asof }: View): View =>
  page === 'cast' ? { ...defaultView, asof } : defaultView

/**
 * Parses the view of a route from its query and its path. Of secondary pages only the cast has one, its date; and the date
 * of an event's page opens no stage.
 */
export function parseLocation(route: Route, search: string, story: Story): ParsedView {
  const { view, ignored } = parseView(search, story)
  if (!isStoryRoute(route)) return { view: secondaryView(route, view), ignored }
  if (route.page === 'event') return { view: { ...view, read: view.asof !== undefined }, ignored }
  if (route.page === 'full') return { view: { ...view, density: view.density ?? 'full' }, ignored }
  if (route.page !== 'type') return { view, ignored }
  const types = typeIdsOf(story).filter((type) => type === route.type || view.types.includes(type))
  return { view: { ...view, types }, ignored }
}

/** Parses any query without throwing; unknown parameters and values are returned in `ignored`. */
export function parseView(search: string, story: Story): ParsedView {
  const ignored: IgnoredParam[] = []
  const ignore = (key: string, value: string) => {
    const param = { key: shortened(key), value: shortened(value) }
    if (!tracking.test(key) && param.key + param.value !== '') ignored.push(param)
  }
  const params = paramsOf(search)

  /** Parses a parameter that has one value: the last valid one counts, invalid ones are ignored. */
  const one = <Value>(key: Key, parse: (text: string) => Value | undefined): Value | undefined => {
    let last: Value | undefined
    for (const text of params.get(key) ?? []) {
      if (text.trim() === '') continue
      const value = parse(text.trim())
      if (value === undefined) ignore(key, text)
      else last = value
    }
    return last
  }

  /** Parses a parameter that needs no value: "turning", "turning=1" or "turning=true". */
  const flag = (key: Flag): boolean => {
    const isOn = (text: string) => /^(?:1|true)?$/iu.test(text.trim())
    const texts = params.get(key) ?? []
    for (const text of texts) if (!isOn(text)) ignore(key, text)
    return texts.some(isOn)
  }

  const types = new Set(
    (params.get('type') ?? [])
      .flatMap((text) => text.split(','))
      .map((text) => text.trim().toLowerCase()),
  )
  types.delete('')
  const asof = one('asof', parseAsof)
  const read = flag('read')
  const view: View = {
    types: typeIdsOf(story).filter((type) => types.delete(type)),
    person: one('person', (text) => story.peopleByName.get(text.toLowerCase())?.id),
    publisher: one(
      'publisher',
      (text) => story.publishers.find(({ id }) => id === text.toLowerCase())?.id,
    ),
    disputed:
      one('standing', (text) => text.toLowerCase() === 'disputed' || undefined) ??
      defaultView.disputed,
    firstHand: flag('firsthand'),
    turning: flag('turning'),
    query: one('q', tidyQuery) ?? defaultView.query,
    asof,
    read: asof !== undefined && read,
    order: one('order', parseOrder) ?? defaultView.order,
    density: one('show', parseDensity),
  }
  for (const type of types) ignore('type', type)
  for (const [key, texts] of params) if (!Object.hasOwn(printers, key)) ignore(key, texts.join(','))
  if (search.length > longestSearch)
    ignored.push({ key: en.notices.allAfter(longestSearch), value: '' })
  return { view, ignored }
}

/** The values of each parameter. Of an overlong query the parameter that the limit cuts is dropped: half a value may be another one. */
function paramsOf(search: string): ReadonlyMap<string, readonly string[]> {
  const query =
    search.length > longestSearch ? search.slice(0, longestSearch).replace(/&[^&]*$/u, '') : search
  const params = new Map<string, string[]>()
  for (const [key, value] of new URLSearchParams(query)) {
    const values = params.get(key)
    if (values) values.push(value)
    else params.set(key, [value])
  }
  return params
}

/** Accepts a year, a month or a day; other dates have no clear last day. */
function parseAsof(text: string): string | undefined {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/u.test(text) && isDate(text) ? text : undefined
}

function parseOrder(text: string): View['order'] | undefined {
  const order = text.toLowerCase()
  return order === 'newest' || order === 'oldest' ? order : undefined
}

function parseDensity(text: string): Density | undefined {
  return densities.find((density) => density === text.toLowerCase())
}

const shortened = (text: string) =>
  tidyQuery(text)
    ?.slice(0, 40)
    .replace(/\p{Cs}$/u, '')
    .trim() ?? ''
