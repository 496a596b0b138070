// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { anEvent, aStory, type TimelineInput } from '../../test/builders'
import { exampleFile } from '../../test/example'
import { inRouter } from '../../test/in-router'
import { named } from '../../test/named'
import { fingerprintsOf } from '../domain/freshness'
import { createRouter } from '../router/router'
import { App } from './App'
import { preloadPage } from './SecondaryPage'
import { en } from '../messages/en'

const { timeline: built } = aStory(exampleFile)
const newer: TimelineInput = {
  ...exampleFile,
  events: [
    ...exampleFile.events,
    anEvent({
      id: 'wrap',
      type: 'wrap',
      date: '2025-07-18',
      planned: true,
      title: 'Filming ends',
      claims: [{ text: 'It is done.', sources: ['variety'] }],
    }),
  ],
}

const never = () => new Promise<Response>(() => {})
const file = (content: unknown) => async () => Response.json(content)
const missing = async () => new Response('Not here.', { status: 404 })
const unreachable = async () => {
  throw new TypeError('Failed to fetch')
}

/** Opens an address; what the network answers may change later. */
function open(address: string, answer: () => Promise<Response>) {
  window.history.pushState(null, '', address)
  const fetch = vi.fn<typeof globalThis.fetch>(answer)
  vi.stubGlobal('fetch', fetch)
  render(
    <StrictMode>
      <App built={built} path={window.location.pathname} />
    </StrictMode>,
    { wrapper: inRouter(createRouter({ preloadPage })) },
  )
  return {
    fetch,
    user: userEvent.setup(),
    answered: async () => {
      await waitFor(() => expect(fetch.mock.settledResults).not.toEqual([]))
      await act(() => Promise.allSettled(fetch.mock.results.map(({ value }) => value)))
    },
  }
}

// The live region says the same a little later: what is looked for here is what everybody sees.
const seen = { selector: 'p, p > span' }

const bar = () => window.location.pathname + window.location.search
const cards = () =>
  screen.queryAllByRole('article').map((card) => within(card).getByRole('heading').textContent)
const everything = [
  'A podcast episode',
  'A meeting in a café',
  'Netflix announces a film',
  'The premiere',
]
const expectCards = (titles: readonly string[]) => waitFor(() => expect(cards()).toEqual(titles))
const chip = (words: string) => screen.getByRole('link', { name: named(words) })

describe('the app', () => {
  // As a link does before it leads there.
  beforeAll(async () => {
    const pages = ['cast', 'person', 'sources', 'disagreements', 'about', 'missing'] as const
    for (const page of pages) await preloadPage(page)
    // Vite transforms them on their first import, which takes longer than a test waits.
    await Promise.all([
      import('./EditionNotices'),
      import('../features/help/KeyHelp'),
      import('../search/search-engine'),
      import('../ui/motion-features'),
    ])
  })
  beforeEach(() => {
    // jsdom has no layout and so cannot scroll; nor does it know how a page was opened.
    Element.prototype.scrollIntoView = vi.fn<() => void>()
    vi.stubGlobal('scrollTo', vi.fn<() => void>())
    vi.stubGlobal('PerformanceNavigationTiming', vi.fn<() => void>())
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    window.history.replaceState(null, '', '/')
    localStorage.clear()
    sessionStorage.clear()
  })

  describe('and the content', () => {
    it('draws the story at once, before the network answers', async () => {
      const { fetch } = open('/', never)
      expect(cards()).toEqual(everything)
      expect(screen.getByText('4 of 4 events.', seen)).toBeVisible()
      await waitFor(() =>
        expect(fetch.mock.calls.map(([address]) => address)).toEqual(
          expect.arrayContaining(['/data/timeline.json']),
        ),
      )
    })

    it('says nothing when there is nothing newer', async () => {
      const { fetch, answered } = open('/', file(exampleFile))
      await answered()
      expect(fetch).toHaveBeenCalled()
      expect(screen.queryByRole('button', { name: 'Show' })).not.toBeInTheDocument()
      expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
    })

    it('tells of a newer edition, and shows it only when asked to', async () => {
      const { user } = open('/', file(newer))
      expect(await screen.findByText('1 new event is available.', seen)).toBeVisible()
      expect(cards()).toEqual(everything)
      await user.click(screen.getByRole('button', { name: 'Show' }))
      expect(cards()).toEqual([...everything.slice(0, 3), 'The premiere', 'Filming ends'])
      expect(screen.queryByText('1 new event is available.', seen)).not.toBeInTheDocument()
      expect(screen.getByRole('main')).toHaveFocus()
    })

    it.each([
      ['is missing', missing],
      ['cannot be reached', unreachable],
      ['is damaged', async () => new Response('{"events": [')],
      ['is another page', async () => new Response('<!doctype html><p>Log in to the Wi-Fi</p>')],
      [
        'does not pass the gate',
        file({ ...exampleFile, events: [anEvent({ date: '2025-02-30' })] }),
      ],
      ['is nothing', file(null)],
    ])('stays whole and says so quietly when the newer file %s', async (_name, answer) => {
      open('/', answer)
      expect(
        await screen.findByText(
          /^Couldn’t check for newer events\. What you see is complete up to 21 July 2025\./u,
          seen,
        ),
      ).toBeVisible()
      expect(cards()).toEqual(everything)
      expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    })

    it('tries again when asked to, as often as it takes', async () => {
      const { fetch, user, answered } = open('/', missing)
      await user.click(await screen.findByRole('button', { name: 'Try again' }))
      await answered()
      const again = await screen.findByRole('button', { name: 'Try again' })
      fetch.mockImplementation(file(newer)).mockClear()
      await user.click(again)
      expect(await screen.findByText('1 new event is available.', seen)).toBeVisible()
      expect(fetch).toHaveBeenCalledOnce()
      expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
      await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
    })
  })

  describe('and the address', () => {
    it('shows the view that it holds', () => {
      open('/?person=kit-connor&order=newest', never)
      expect(cards()).toEqual(['The premiere', 'Netflix announces a film'])
      expect(screen.getByText('2 of 4 events.', seen)).toBeVisible()
    })

    it('is corrected silently if only its spelling differs', () => {
      open('/?order=oldest&TYPE=&utm_source=x&type=WRAP,interview&person=', never)
      expect(bar()).toBe('/?type=interview,wrap')
    })

    it('is corrected, and what was left out is named until the reader moves on', async () => {
      const { user } = open('/?type=musical,interview&person=nobody', never)
      expect(bar()).toBe('/type/interview/')
      expect(
        await screen.findByText(
          /and was ignored: \u2068person “nobody”\u2069, \u2068type “musical”\u2069\.$/u,
          seen,
        ),
      ).toBeVisible()
      expect(cards()).toEqual(['A podcast episode'])
      await user.click(chip('Plural interview 1 event'))
      expect(bar()).toBe('/')
      expect(screen.queryByText(/which was left out/u, seen)).not.toBeInTheDocument()
    })

    it('takes a step for each filter, which Back undoes', async () => {
      const { user } = open('/', never)
      await user.click(chip('Plural interview 1 event'))
      expect(bar()).toBe('/type/interview/')
      await expectCards(['A podcast episode'])
      await user.click(chip('Plural release 1 event'))
      expect(bar()).toBe('/?type=interview,release')
      await expectCards(['A podcast episode', 'The premiere'])
      window.history.back()
      await expectCards(['A podcast episode'])
      expect(chip('Plural interview 1 event')).toHaveAttribute('aria-current', 'true')
      window.history.back()
      await expectCards(everything)
      expect(bar()).toBe('/')
    })

    it('takes no step for each letter of a search', async () => {
      const { user } = open('/', never)
      const before = window.history.length
      await user.type(screen.getByRole('searchbox'), 'Café')
      expect(window.location.search).toBe('?q=Caf%C3%A9')
      expect(window.history.length).toBe(before)
      await expectCards(['A meeting in a café'])
    })

    it('offers a way out where nothing fits', async () => {
      const { user } = open('/?q=musical&order=newest', never)
      expect(cards()).toEqual([])
      await user.click(screen.getByRole('button', { name: 'Show the whole story' }))
      expect(bar()).toBe('/?order=newest')
      await expectCards(everything.toReversed())
    })

    it('of an event shows it among the others, also where a filter hides it', () => {
      open('/event/meeting/?type=interview', never)
      expect(screen.getByRole('heading', { level: 1, name: 'A meeting in a café' })).toBeVisible()
      expect(cards()).toEqual(['A meeting in a café'])
      expect(screen.getByRole('link', { name: '1 earlier event' })).toBeVisible()
      expect(
        screen.getByText('1 of 4 events, plus the one the link leads to.', seen),
      ).toBeInTheDocument()
      expect(screen.getByText(en.timeline.linkedDespiteFilter, seen)).toBeVisible()
    })

    it.each([
      ['/event/film-announced?q=film', '/event/netflix-announces-film/?q=film'],
      ['/CAST/Kit', '/cast/kit-connor/'],
      ['/index.html?order=newest', '/?order=newest'],
      ['/sources/?q=film', '/sources/'],
    ])('%s becomes %s', (address, canonical) => {
      open(address, never)
      expect(bar()).toBe(canonical)
    })

    it('that leads nowhere is kept, and answered with what may be meant', () => {
      open('/event/netflix-film/?q=%', never)
      expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
      expect(bar()).toBe('/event/netflix-film/?q=%')
    })
  })

  describe('and the pages', () => {
    it.each([
      ['/cast/', 'Cast and crew', 'Cast', 'page'],
      ['/cast/kit-connor/', 'Kit Connor', 'Cast', 'true'],
      ['/sources/', 'Sources', 'Sources', 'page'],
      ['/disagreements/', 'Disagreements', 'Sources', 'true'],
      ['/about/', 'How this is made', 'About', 'page'],
      ['/event/meeting/', 'A meeting in a café', 'Story', 'true'],
      ['/', 'How Heartstopper Forever came to be', 'Story', 'page'],
    ])('has at %s the page "%s", under "%s" of the menu', (address, title, entry, current) => {
      open(address, never)
      expect(screen.getByRole('heading', { level: 1, name: named(title) })).toBeVisible()
      const menu = within(screen.getByRole('navigation', { name: 'Pages' }))
      expect(
        menu
          .getAllByRole('link')
          .filter((link) => link.hasAttribute('aria-current'))
          .map(({ textContent }) => textContent),
      ).toEqual([entry])
      expect(menu.getByRole('link', { name: entry })).toHaveAttribute('aria-current', current)
    })

    it('goes to a page by its link, to the top and with the focus on its heading', async () => {
      const { user } = open('/', never)
      await user.click(
        within(screen.getByRole('navigation', { name: 'Pages' })).getByRole('link', {
          name: 'Cast',
        }),
      )
      expect(screen.getByRole('heading', { level: 1, name: 'Cast and crew' })).toHaveFocus()
      expect(window.scrollTo).toHaveBeenCalledWith(0, 0)
      await user.click(screen.getByRole('link', { name: 'Kit Connor' }))
      expect(bar()).toBe('/cast/kit-connor/')
      await user.click(screen.getByRole('link', { name: 'Show only these events on the timeline' }))
      expect(bar()).toBe('/?person=kit-connor')
      expect(cards()).toEqual(['Netflix announces a film', 'The premiere'])
    })

    it('goes to the page of an event by its link, with the focus on its title', async () => {
      const { user } = open('/', never)
      await user.click(screen.getByRole('link', { name: /^1 source: The premiere$/u }))
      await user.click(screen.getByRole('link', { name: 'This event on its own page' }))
      expect(bar()).toBe('/event/premiere/')
      expect(screen.getByRole('heading', { level: 1, name: 'The premiere' })).toHaveFocus()
      window.history.back()
      await waitFor(() =>
        expect(
          screen.getByRole('heading', {
            level: 1,
            name: named('How Heartstopper Forever came to be'),
          }),
        ).toHaveFocus(),
      )
    })

    it('shows how things ended next to the story on a wide window, before anything is read', () => {
      const matchMedia = window.matchMedia.bind(window)
      vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
        Object.assign(matchMedia(media), { matches: media.includes('min-width') }),
      )
      open('/', never)
      const board = within(screen.getByRole('region', { name: 'Where things stood' }))
      expect(board.getByText(/^How things ended, /u, seen)).toBeVisible()
      expect(board.getByRole('link', { name: 'A film.' })).toBeVisible()
    })

    it('says to screen readers what is on and how much is shown once a filter changed it', async () => {
      const { user } = open('/', never)
      await user.click(chip('Plural interview 1 event'))
      await user.click(chip('Plural appearance 1 event'))
      await user.click(chip('Plural announcement 1 event'))
      expect(screen.getByRole('status')).not.toHaveTextContent('3 of 4')
      await waitFor(
        () =>
          expect(screen.getByRole('status')).toHaveTextContent(
            'Plural interview, Plural appearance, Plural announcement: 3 of 4 events.',
          ),
        { timeout: 3000 },
      )
    })
  })

  describe('and the keys', () => {
    const heading = (name: string) => screen.getByRole('heading', { level: 3, name })

    it('lead from event to event, as they are drawn', async () => {
      const { user } = open('/?order=newest', never)
      await user.keyboard('j')
      expect(heading('The premiere')).toHaveFocus()
      await user.keyboard('jj')
      expect(heading('A meeting in a café')).toHaveFocus()
      await user.keyboard('k')
      expect(heading('Netflix announces a film')).toHaveFocus()
    })

    it('say where there is no further event', async () => {
      const { user } = open('/event/premiere/', never)
      await user.keyboard('j')
      await waitFor(
        () => expect(screen.getByRole('status')).toHaveTextContent('You’re at the last event.'),
        {
          timeout: 3000,
        },
      )
    })

    it('lead into the search, also from another page', async () => {
      const { user } = open('/sources/', never)
      await user.keyboard('j')
      expect(bar()).toBe('/sources/')
      await user.keyboard('/')
      expect(bar()).toBe('/')
      await waitFor(() => expect(screen.getByRole('searchbox')).toHaveFocus())
      await user.keyboard('j')
      expect(screen.getByRole('searchbox')).toHaveValue('j')
    })

    it.each(['?', '؟', '？'])('open the help: %s', async (key) => {
      const { user } = open('/sources/', never)
      await user.keyboard(key)
      const help = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
      await waitFor(() => expect(help).toBeVisible()) // once it has faded in
    })

    it('rest while they are switched off, as the device remembers', async () => {
      localStorage.setItem('sourced-timeline:single-keys', 'false')
      const { user } = open('/sources/', never)
      await user.keyboard('/')
      expect(bar()).toBe('/sources/')
    })
  })

  describe('and a reader who comes back', () => {
    it('mark what is new, and lead to it', async () => {
      const seen = Object.fromEntries(fingerprintsOf(aStory(exampleFile)))
      localStorage.setItem(
        'sourced-timeline:seen-1',
        JSON.stringify({ ...seen, premiere: 'other', meeting: undefined }),
      )
      const { user } = open('/', never)
      const notices = within(screen.getByRole('region', { name: 'Notices' }))
      expect(
        await notices.findByText('1 event is new and 1 has changed since your last visit.'),
      ).toBeVisible()
      await user.click(notices.getByRole('link', { name: 'A meeting in a café' }))
      expect(screen.getByRole('heading', { level: 3, name: 'A meeting in a café' })).toHaveFocus()
      await user.click(notices.getByRole('link', { name: 'The premiere' }))
      expect(screen.getByRole('heading', { level: 3, name: 'The premiere' })).toHaveFocus()
      expect(screen.queryByRole('region', { name: 'Notices' })).not.toBeInTheDocument()
    })
  })
})
