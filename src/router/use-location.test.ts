// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { anEvent, aPerson, aStory } from '../../test/builders'
import { inRouter } from '../../test/in-router'
import { defaultView } from '../domain/view'
import { createRouter } from './router'
import { useLocation } from './use-location'

const story = aStory({
  events: [anEvent({ aliases: ['film-announced'] })],
  people: [aPerson({ aliases: ['kit'] })],
})

/** Opens an address, and returns what its location is at each time. */
function open(address: string) {
  window.history.replaceState(null, '', address)
  const router = createRouter()
  const { result, rerender } = renderHook(() => useLocation(story), { wrapper: inRouter(router) })
  return { router, location: () => result.current, rerender }
}

const bar = () => window.location.pathname + window.location.search + window.location.hash

describe('useLocation', () => {
  afterEach(() => window.history.replaceState(null, '', '/'))

  it.each([
    ['/?type=wrap', 'type', '/type/wrap/', { types: ['wrap'] }],
    ['/type/wrap/?type=interview#here', 'home', '/?type=interview,wrap#here', {}],
    ['/event/film-announced?Q=1&q=film', 'event', '/event/netflix-announces-film/?q=film', {}],
    ['/CAST/Kit?q=film', 'person', '/cast/kit-connor/', defaultView],
    [
      '/Cast?q=film&asof=2025-04',
      'cast',
      '/cast/?asof=2025-04',
      { ...defaultView, asof: '2025-04' },
    ],
    ['/index.html?order=oldest&utm_source=x', 'home', '/', defaultView],
  ])('reads %s as the page "%s" at %s', (address, page, canonical, view) => {
    const { location } = open(address)
    expect(location().route.page).toBe(page)
    expect(location().view).toMatchObject(view)
    expect(bar()).toBe(canonical)
    expect(location().navigationKey).toBe(0)
  })

  it('keeps an address that leads nowhere', () => {
    expect(open('/nowhere/?colour=red').location().route.page).toBe('missing')
    expect(bar()).toBe('/nowhere/?colour=red')
  })

  it('sets a view as a new entry and refines it within that entry', () => {
    const { location } = open('/')
    const { length } = window.history
    act(() => location().setView({ ...defaultView, types: ['wrap'] }))
    expect(bar()).toBe('/type/wrap/')
    expect(location()).toMatchObject({ navigationType: 'push', search: '?type=wrap' })
    act(() => location().refineView({ ...defaultView, query: 'film' }))
    expect(bar()).toBe('/?q=film')
    expect(window.history.length - length).toBe(1)
  })

  it('keeps what it ignores until the next navigation', async () => {
    const { location, rerender } = open('/?type=musical')
    const red = [{ key: 'type', value: 'musical' }]
    rerender()
    expect(location().ignored).toEqual(red)
    expect(bar()).toBe('/')
    act(() => location().setView({ ...defaultView, disputed: true }))
    expect(location().ignored).toEqual([])
    window.history.back()
    await waitFor(() => expect(location().view).toEqual(defaultView))
    expect(location().ignored).toEqual([])
  })

  it('keeps its functions while the route is the same', () => {
    const { location } = open('/')
    const { route, setView, refineView } = location()
    act(() => refineView({ ...defaultView, query: 'film' }))
    expect(location()).toMatchObject({ route, setView, refineView })
    expect(location().setView).toBe(setView)
    expect(location().route).toBe(route)
  })
})
