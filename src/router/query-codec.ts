import { isDate } from '../domain/date/parse'
import { tidyQuery } from '../domain/query-text'
import type { Story } from '../domain/story'
import { defaultView, type View } from '../domain/view'
import { eventTypes } from '../domain/vocabulary'
import { isStoryRoute, to, type Route } from './paths'

/** A part of an address that says nothing to the timeline and is left out. */
export interface IgnoredParam {
  readonly key: string
  readonly value: string
}

/** A view read from an address, and what had to be left out of it. */
export interface ParsedView {
  readonly view: View
  readonly ignored: readonly IgnoredParam[]
}

type Key = 'type' | 'person' | 'publisher' | 'standing' | 'q' | 'asof' | 'order'

/** The parameters in their canonical order, and what of a view each one holds; '' is the default and is never written. */
const written: Record<Key, (view: View) => string> = {
  type: ({ types }) => types.join(','),
  person: ({ person = '' }) => person,
  publisher: ({ publisher = '' }) => publisher,
  standing: ({ disputed }) => (disputed ? 'disputed' : ''),
  q: ({ query }) => query,
  asof: ({ asof = '' }) => asof,
  order: ({ order }) => (order === 'newest' ? 'newest' : ''),
}

// What sharing and mailing programs hang on to addresses: left out without a word.
const tracking = /^(?:utm_\w+|fbclid|gclid|igsh|igshid|si|ref|mc_[ce]id)$/u

/** How much of a query is read, in UTF-16 code units: twice what any view takes. */
export const longestSearch = 4000

/** As much of a query as is read, without the value that its end would cut: half of one may be another one. */
const readable = (search: string) =>
  search.length > longestSearch ? search.slice(0, longestSearch).replace(/&[^&]*$/u, '') : search

/** The query of an address for a view, '' for the default view; one view has one spelling. */
export function printView(view: View): string {
  const parts = Object.entries(written).flatMap(([key, print]) => {
    const value = print(view)
    return value === '' ? [] : [`${key}=${inQuery(value)}`]
  })
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

// As browsers write it in the address bar: they leave a comma, and turn an apostrophe into an escape.
const inQuery = (value: string) =>
  encodeURIComponent(value).replaceAll('%20', '+').replaceAll('%2C', ',').replaceAll("'", '%27')

/**
 * The one address of a view on the page of a route. A single type has an address of its own, which the story as a
 * whole then moves to; an event keeps its address whatever surrounds it, and the other pages show no view.
 */
export function printLocation(route: Route, view: View): string {
  if (route.page !== 'home' && route.page !== 'type')
    return route.path + (isStoryRoute(route) ? printView(view) : '')
  const [type] = view.types
  return type && view.types.length === 1
    ? to.type(type) + printView({ ...view, types: [] })
    : to.home() + printView(view)
}

/** Reads the view of a route: that of the query, and the type that the path names. */
export function parseLocation(route: Route, search: string, story: Story): ParsedView {
  const { view, ignored } = parseView(search, story)
  if (route.page !== 'type') return { view, ignored }
  return {
    view: {
      ...view,
      types: eventTypes.filter((type) => type === route.type || view.types.includes(type)),
    },
    ignored,
  }
}

/** Reads any query without throwing: each value into a closed set, what is unknown is ignored and named. */
export function parseView(search: string, story: Story): ParsedView {
  const ignored: IgnoredParam[] = []
  const drop = (key: string, value: string) => {
    const part = { key: shortened(key), value: shortened(value) }
    if (!tracking.test(key) && part.key + part.value !== '') ignored.push(part)
  }
  const values = new Map<string, string[]>()
  for (const [key, value] of new URLSearchParams(readable(search))) {
    const before = values.get(key)
    if (before) before.push(value)
    else values.set(key, [value])
  }

  /** Of a parameter that holds one value: the last known one. Earlier ones are folded, unknown ones ignored. */
  const one = <Value>(key: Key, read: (text: string) => Value | undefined): Value | undefined =>
    (values.get(key) ?? []).reduce<Value | undefined>((found, text) => {
      if (text.trim() === '') return found
      const value = read(text.trim())
      if (value === undefined) drop(key, text)
      return value ?? found
    }, undefined)

  const types = new Set(
    (values.get('type') ?? [])
      .flatMap((text) => text.split(','))
      .map((text) => text.trim().toLowerCase()),
  )
  types.delete('')
  const view: View = {
    types: eventTypes.filter((type) => types.delete(type)),
    person: one('person', (text) => story.peopleByName.get(text.toLowerCase())?.id),
    publisher: one(
      'publisher',
      (text) => story.publishers.find(({ id }) => id === text.toLowerCase())?.id,
    ),
    disputed:
      one('standing', (text) => text.toLowerCase() === 'disputed' || undefined) ??
      defaultView.disputed,
    query: one('q', tidyQuery) ?? defaultView.query,
    asof: one('asof', readAsof),
    order: one('order', readOrder) ?? defaultView.order,
  }
  for (const type of types) drop('type', type)
  for (const [key, texts] of values) if (!Object.hasOwn(written, key)) drop(key, texts.join(','))
  if (search.length > longestSearch)
    ignored.push({ key: `all after the first ${longestSearch} characters`, value: '' })
  return { view, ignored }
}

/** A year, month or day; other dates have no clear last day. */
function readAsof(text: string): string | undefined {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/u.test(text) && isDate(text) ? text : undefined
}

function readOrder(text: string): View['order'] | undefined {
  const order = text.toLowerCase()
  return order === 'newest' || order === 'oldest' ? order : undefined
}

const shortened = (text: string) =>
  tidyQuery(text)
    ?.slice(0, 40)
    .replace(/\p{Cs}$/u, '')
    .trim() ?? ''
