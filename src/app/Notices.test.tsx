// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aStory } from '../../test/builders'
import { inRouter } from '../../test/in-router'
import { defaultView } from '../domain/view'
import type { IgnoredParam } from '../router/query-codec'
import { routeOf } from '../router/paths'
import { Announcer } from '../ui/Announcer'
import { Notices } from './Notices'
import type { Edition } from './use-edition'
import type { Fresh } from './use-freshness'
import type { StorySource } from '../long-story/use-story-source'
import type { Location } from '../router/use-location'

const story = aStory()
const renewal = vi.hoisted(() => ({
  useHasUpdate: vi.fn<() => boolean>(),
  reloadKeepingScroll: vi.fn<() => void>(),
}))
vi.mock('../browser/service-worker', () => ({ useHasUpdate: renewal.useHasUpdate }))
vi.mock('../scroll/reload-keeping-scroll', () => ({
  reloadKeepingScroll: renewal.reloadKeepingScroll,
}))
const goOn = vi.hoisted(() => vi.fn<(props: object) => null>(() => null))
vi.mock('./GoOn', () => ({ GoOn: goOn }))
vi.mock('../browser/last-visit', () => ({ lastPlace: '/event/meeting/' }))
beforeEach(() => {
  renewal.useHasUpdate.mockReturnValue(false)
  renewal.reloadKeepingScroll.mockReset()
})

function draw(
  changes: Partial<Edition>,
  ignored: readonly IgnoredParam[] = [],
  told: Partial<Fresh> = {},
  status: StorySource['status'] = 'complete',
) {
  const edition: Edition = {
    news: '',
    failed: false,
    isOffline: false,
    showNews: vi.fn<() => void>(),
    retry: vi.fn<() => void>(),
    ...changes,
  }
  const place: Location = {
    route: routeOf('/', story),
    hash: '',
    navigationKey: 0,
    navigationType: 'load',
    isHydrated: true,
    view: defaultView,
    search: '',
    ignored,
    setView: () => {},
    refineView: () => {},
  }
  const fresh: Fresh = {
    marks: new Map(),
    events: [],
    words: '',
    tell: vi.fn<() => void>(),
    ...told,
  }
  return {
    edition,
    fresh,
    ...render(
      <Notices
        edition={edition}
        source={{ story, load: () => {}, status }}
        place={place}
        fresh={fresh}
      />,
      { wrapper: inRouter() },
    ),
  }
}

describe('the notices', () => {
  it('lead back to where the last visit ended', async () => {
    draw({})
    await waitFor(() => expect(goOn).toHaveBeenCalled())
    expect(goOn.mock.lastCall?.[0]).toMatchObject({ lastPlace: '/event/meeting/' })
  })

  it('are silent while there is nothing to say', () => {
    const { container } = draw({})
    expect(container).toHaveTextContent('')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('name what the address asked for in vain, also to screen readers', async () => {
    draw({}, [{ key: 'type', value: 'musical' }])
    render(<Announcer />)
    const words = /^Part of the address was not recognised.*type “musical”/u
    expect(screen.getByText(words)).toBeVisible()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words))
  })

  it('tell of a newer edition, which comes when it is asked for', async () => {
    const { edition } = draw({ news: '2 new events are available.' })
    expect(screen.getByText('2 new events are available.')).toBeVisible()
    expect(edition.showNews).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Show' }))
    expect(edition.showNews).toHaveBeenCalledOnce()
  })

  it.each([
    ['a newer program', {}, 'A newer version of this page is available.'],
    [
      'a newer program with newer events, once',
      { news: '2 new events are available.' },
      '2 new events are available.',
    ],
    [
      'a newer program whose events the older does not understand',
      { failed: true },
      'A newer version of this page is available.',
    ],
  ])('announce %s, and reload the page when the reader asks', async (_name, changes, words) => {
    renewal.useHasUpdate.mockReturnValue(true)
    const { edition } = draw(changes)
    expect(screen.getAllByRole('paragraph').map(({ textContent }) => textContent)).toEqual([
      `${words} Show`,
    ])
    expect(renewal.reloadKeepingScroll).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Show' }))
    expect(renewal.reloadKeepingScroll).toHaveBeenCalledOnce()
    expect(edition.showNews).not.toHaveBeenCalled()
  })

  it('promise no more than is here where a long story came in parts', () => {
    draw({ isOffline: true }, [], {}, 'partial')
    expect(
      screen.getByText(
        /^You are offline\. The chapters you opened are here; the others can load when you are back online\./u,
      ),
    ).toBeVisible()
  })

  it('say that there is no network, until the reader has heard it', async () => {
    draw({ isOffline: true })
    expect(screen.getByText(/^You are offline\./u)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText(/^You are offline\./u)).not.toBeInTheDocument()
  })

  it('tell what came since the last visit, until the reader has had enough', async () => {
    const { fresh } = draw({}, [], {
      events: story.events,
      words: '1 event is new since your last visit.',
    })
    expect(await screen.findByText('1 event is new since your last visit.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Netflix announces a film' })).toHaveAttribute(
      'href',
      '/event/netflix-announces-film/',
    )
    expect(fresh.tell).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(fresh.tell).toHaveBeenCalledOnce()
  })

  it('of trouble offer to try again', async () => {
    const { edition } = draw({ failed: true })
    expect(screen.getByText(/Couldn’t check for newer events/u)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(edition.retry).toHaveBeenCalledOnce()
  })

  it.each<[string, readonly string[], string]>([
    ['one', ['type'], 'and was ignored: \u2068type “a0”\u2069.'],
    [
      'three',
      ['type', 'q', 'x'],
      'and was ignored: \u2068type “a0”\u2069, \u2068q “a1”\u2069, \u2068x “a2”\u2069.',
    ],
    [
      'more',
      ['type', 'q', 'x', 'y'],
      'and was ignored: \u2068type “a0”\u2069, \u2068q “a1”\u2069, \u2068x “a2”\u2069 and more.',
    ],
  ])('name what was left out of an address: %s', (_name, keys, words) => {
    draw(
      {},
      keys.map((key, index) => ({ key, value: `a${index}` })),
    )
    expect(screen.getByText(new RegExp(`${words}$`, 'u'))).toBeVisible()
  })
})
