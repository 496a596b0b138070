// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { aStory, personIn, publisherIn } from '../../../test/builders'
import { exampleFile } from '../../../test/example'
import { named } from '../../../test/named'
import { renderWithStory } from '../../../test/render-with-story'
import { facetsOf } from '../../domain/facets'
import { defaultView, type View } from '../../domain/view'
import { listingOf } from '../../domain/listing'
import { routeOf } from '../../router/paths'
import { Filters } from './Filters'
import { en } from '../../messages/en'

const story = aStory(exampleFile)
const kit = personIn(story, 'kit-connor').id
const telerama = publisherIn(story, 'telerama').id

interface WishesProps {
  readonly view: View
  readonly path?: string
  readonly isHydrated?: boolean
  readonly onView?: (view: View) => void
  readonly onTyping?: (view: View) => void
  readonly onSearch?: () => void
}

const unheard = () => {}

function Wishes({
  view,
  path = '/',
  isHydrated = true,
  onView = unheard,
  onTyping = unheard,
  onSearch = unheard,
}: WishesProps) {
  return (
    <Filters
      route={routeOf(path, story)}
      isHydrated={isHydrated}
      view={view}
      drawnView={view}
      density="short"
      choices={facetsOf(story, view)}
      listing={listingOf(story, view)}
      onView={onView}
      onTyping={onTyping}
      onSearch={onSearch}
    />
  )
}

/** Renders filters whose view never changes, so that each change is reported separately. */
function draw(changes: Partial<View> = {}) {
  const view = { ...defaultView, ...changes }
  const onView = vi.fn<(view: View) => void>()
  const onTyping = vi.fn<(view: View) => void>()
  renderWithStory(story, <Wishes view={view} onView={onView} onTyping={onTyping} />)
  return { view, onView, onTyping, user: userEvent.setup() }
}

describe('the filters', () => {
  it('show a press at once; what is shown, and what can be taken away, follow with the list', async () => {
    const [view, before] = [
      { ...defaultView, types: ['interview' as const], disputed: true },
      { ...defaultView, disputed: true },
    ]
    const onView = vi.fn<(view: View) => void>()
    const filters = (drawnView: View) => (
      <Filters
        route={routeOf('/', story)}
        isHydrated
        view={view}
        drawnView={drawnView}
        density="short"
        choices={facetsOf(story, drawnView)}
        listing={listingOf(story, drawnView)}
        onView={onView}
        onTyping={unheard}
      />
    )
    const { rerender } = renderWithStory(story, filters(before))
    expect(screen.getByRole('link', { name: /^Plural\s*interview/u, current: true })).toBeVisible()
    expect(screen.queryByRole('button', { name: named('Remove Plural interview') })).toBeNull()
    expect(screen.getByText(/events\.$/u)).toHaveAttribute('aria-busy', 'true')
    // A second press before the list has rendered keeps the first.
    await userEvent.click(screen.getByRole('button', { name: named('Remove Disputed only') }))
    expect(onView).toHaveBeenCalledExactlyOnceWith({ ...view, disputed: false })
    rerender(filters(view))
    expect(screen.getByRole('button', { name: named('Remove Plural interview') })).toBeVisible()
    expect(screen.getByText(/events\.$/u)).not.toHaveAttribute('aria-busy')
  })

  it('show the types as links with their counts, which say whether they are on', () => {
    draw({ types: ['interview'] })
    const types = screen.getByRole('list', { name: 'Types of event' })
    expect(
      within(types)
        .getAllByRole('link', { current: true })
        .map(({ textContent }) => textContent),
    ).toEqual(['Plural interview 1 event'])
    expect(
      within(types).getByRole('link', { name: named('Plural wrap 0 events'), current: false }),
    ).toBeVisible()
    expect(within(types).getAllByRole('link', { name: /^Plural /u })).toHaveLength(8)
  })

  describe.each([
    ['Plural appearance 1 event', { types: ['interview', 'appearance'] }],
    ['Plural interview 1 event', { types: [] }],
  ] as const)('toggle a type: %s', (name, wish) => {
    it.each(['a click', '{Enter}', ' '])('by %j, and keep the focus', async (press) => {
      const { view, onView, user } = draw({ types: ['interview'], query: 'a' })
      const chip = screen.getByRole('link', { name: named(name) })
      if (press === 'a click') await user.click(chip)
      else {
        chip.focus()
        await user.keyboard(press)
      }
      expect(onView).toHaveBeenCalledExactlyOnceWith({ ...view, ...wish })
      expect(chip).toHaveFocus()
    })
  })

  it.each([false, true])('toggle turning points, from %s', async (turning) => {
    const { view, onView, user } = draw({ turning })
    const chip = screen.getByRole('link', {
      name: named('Turning points 1 event'),
      current: turning,
    })
    expect(chip).toHaveAttribute('href', turning ? '/' : '/?turning')
    await user.click(chip)
    expect(onView).toHaveBeenCalledExactlyOnceWith({ ...view, turning: !turning })
    expect(chip).toHaveFocus()
  })

  it.each(['Control', 'Meta', 'Shift', 'Alt'])(
    'leave a click with %s to the browser, which opens the link',
    async (key) => {
      const { onView, user } = draw()
      const isLeft = vi.fn<(isLeft: boolean) => void>()
      const note = (event: Event) => {
        isLeft(!event.defaultPrevented)
        event.preventDefault() // jsdom cannot follow it
      }
      window.addEventListener('click', note, { once: true })
      await user.keyboard(`{${key}>}`)
      await user.click(screen.getByRole('link', { name: named('Plural interview 1 event') }))
      expect(isLeft).toHaveBeenCalledExactlyOnceWith(true)
      expect(onView).not.toHaveBeenCalled()
    },
  )

  it.each<[string, boolean, string, Partial<View>, string, string]>([
    ['one type', true, '/', {}, 'Plural wrap 0 events', '/type/wrap/'],
    ['the last type', true, '/type/wrap/', { types: ['wrap'] }, 'Plural wrap 0 events', '/'],
    [
      'several types',
      true,
      '/type/wrap/',
      { types: ['wrap'] },
      'Plural interview 1 event',
      '/?type=interview,wrap',
    ],
    [
      'other filters',
      true,
      '/',
      { person: kit, order: 'newest' },
      'Plural announcement 1 event',
      '/type/announcement/?person=kit-connor&order=newest',
    ],
    [
      'the page of an event',
      true,
      '/event/premiere/',
      {},
      'Plural interview 1 event',
      '/event/premiere/?type=interview',
    ],
    ['one type', false, '/', {}, 'Plural wrap 0 events', '/type/wrap/'],
    ['the last type', false, '/type/wrap/', { types: ['wrap'] }, 'Plural wrap 0 events', '/'],
    [
      'another type',
      false,
      '/type/wrap/',
      { types: ['wrap'] },
      'Plural interview 1 event',
      '/type/interview/',
    ],
    [
      'the page of an event',
      false,
      '/event/premiere/',
      {},
      'Plural interview 1 event',
      '/type/interview/',
    ],
  ])('link to the toggled view: %s, hydrated: %s', (_, isHydrated, path, changes, name, href) => {
    renderWithStory(
      story,
      <Wishes view={{ ...defaultView, ...changes }} path={path} isHydrated={isHydrated} />,
    )
    expect(screen.getByRole('link', { name: named(name) })).toHaveAttribute('href', href)
  })

  it.each([
    ['Person', 'Kit Connor (2)', { person: kit }],
    ['Publisher', 'Télérama (2)', { publisher: telerama }],
    ['Order', 'Newest first', { order: 'newest' }],
  ])('choose by list: %s', async (label, option, wish) => {
    const { view, onView, user } = draw()
    await user.selectOptions(screen.getByRole('combobox', { name: label }), option)
    expect(onView).toHaveBeenCalledExactlyOnceWith({ ...view, ...wish })
  })

  it.each([
    ['Person', en.filters.everyPerson, { person: undefined }],
    ['Publisher', en.filters.everyPublisher, { publisher: undefined }],
    ['Order', 'Oldest first', { order: 'oldest' }],
  ])('choose nothing by list: %s', async (label, option, wish) => {
    const { view, onView, user } = draw({ person: kit, publisher: telerama, order: 'newest' })
    await user.selectOptions(screen.getByRole('combobox', { name: label }), option)
    expect(onView).toHaveBeenCalledExactlyOnceWith({ ...view, ...wish })
  })

  it('offer of people only those whom something would be shown of, and the chosen one', () => {
    draw({ person: kit, types: ['interview'] })
    const people = screen.getByRole('combobox', { name: 'Person' })
    expect(
      within(people)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([en.filters.everyPerson, 'Kit Connor (0)', 'Alice Oseman (1)', 'Pat Host (1)'])
    expect(people).toHaveDisplayValue('Kit Connor (0)')
  })

  it.each([false, true])('switch to disputed events, from %s', async (disputed) => {
    const { view, onView, user } = draw({ disputed })
    await user.click(
      screen.getByRole('button', { name: /^Only where sources disagree 1/u, pressed: disputed }),
    )
    expect(onView).toHaveBeenCalledExactlyOnceWith({ ...view, disputed: !disputed })
  })

  it.each([false, true])('switch to events with first-hand sources, from %s', async (firstHand) => {
    const { view, onView, user } = draw({ firstHand })
    await user.click(
      screen.getByRole('button', { name: /^Only with first-hand sources 3/u, pressed: firstHand }),
    )
    expect(onView).toHaveBeenCalledExactlyOnceWith({ ...view, firstHand: !firstHand })
  })

  it('choose a day', async () => {
    const { view, onView, onTyping, user } = draw()
    await user.type(screen.getByLabelText(en.filters.asOf), '2025-02-28')
    expect(onTyping).toHaveBeenCalledExactlyOnceWith({ ...view, asof: '2025-02-28', read: true })
    expect(onView).not.toHaveBeenCalled()
  })

  it('say how much is shown, and which filters away from sight are active', () => {
    draw({ types: ['interview', 'announcement'], person: kit, query: 'film' })
    expect(screen.getByText('1 of 4 events.')).toBeVisible()
    expect(
      screen.getByText(
        (_, element) =>
          element?.tagName === 'SUMMARY' &&
          element.textContent === 'Search and more filters (2 active)',
      ),
    ).toBeVisible()
  })

  it('have nothing to remove while none is active', () => {
    draw({ order: 'newest' })
    expect(screen.queryByRole('list', { name: 'Active filters' })).not.toBeInTheDocument()
    expect(screen.getByText('Search and more filters')).toBeVisible()
  })

  it.each<[string, Partial<View>]>([
    ['Remove Plural interview', { types: ['wrap'] }],
    ['Remove Plural wrap', { types: ['interview'] }],
    ['Remove Kit Connor', { person: undefined }],
    ['Remove Télérama', { publisher: undefined }],
    ['Remove Disputed only', { disputed: false }],
    ['Remove With first-hand sources', { firstHand: false }],
    ['Remove Turning points', { turning: false }],
    ['Remove “film”', { query: '' }],
    ['Remove Known by April 2025', { asof: undefined }],
    ['Clear all', { ...defaultView, order: 'newest' }],
  ])('are removable one by one, or all at once: %s', async (name, wish) => {
    const { view, onView, user } = draw({
      types: ['interview', 'wrap'],
      person: kit,
      publisher: telerama,
      disputed: true,
      firstHand: true,
      turning: true,
      query: 'film',
      asof: '2025-04',
      order: 'newest',
    })
    const active = screen.getByRole('list', { name: 'Active filters' })
    expect(within(active).getAllByRole('button')).toHaveLength(10)
    await user.click(within(active).getByRole('button', { name: named(name) }))
    expect(onView).toHaveBeenCalledExactlyOnceWith({ ...view, ...wish })
    // The button disappears with its filter, so focus moves to the result count.
    await waitFor(() => expect(screen.getByText('0 of 4 events.')).toHaveFocus())
  })
})

describe('the search', () => {
  it('passes on the words without hidden characters and needless spaces', async () => {
    const { view, onTyping, onView, user } = draw()
    await user.click(screen.getByRole('searchbox', { name: 'Search the story' }))
    await user.paste('  kit\u200B \t connor ')
    expect(onTyping).toHaveBeenCalledExactlyOnceWith({ ...view, query: 'kit connor' })
    expect(onView).not.toHaveBeenCalled()
  })

  it('keeps what is being typed as it was typed', async () => {
    const queries: string[] = []
    function Typing() {
      const [view, setView] = useState<View>(defaultView)
      return (
        <Wishes
          view={view}
          onTyping={(next) => {
            queries.push(next.query)
            setView(next)
          }}
        />
      )
    }
    renderWithStory(story, <Typing />)
    const field = screen.getByRole('searchbox')
    await userEvent.type(field, 'a  b ')
    expect(field).toHaveValue('a  b ')
    expect(queries).toEqual(['a', 'a', 'a', 'a b', 'a b'])
    await userEvent.clear(field)
    expect(field).toHaveValue('')
    expect(queries.at(-1)).toBe('')
  })

  it('leads to the result count by Enter', async () => {
    renderWithStory(story, <Wishes view={{ ...defaultView, query: 'film' }} />)
    await userEvent.type(screen.getByRole('searchbox'), '{Enter}')
    expect(screen.getByRole('searchbox')).toHaveValue('film')
    expect(screen.getByText(/events\.$/u)).toHaveFocus()
  })

  it('is emptied by Escape, and left by another', async () => {
    function Searching() {
      const [view, setView] = useState<View>({ ...defaultView, query: 'film' })
      return <Wishes view={view} onTyping={setView} />
    }
    renderWithStory(story, <Searching />)
    const field = screen.getByRole('searchbox')
    await userEvent.click(field)
    await userEvent.keyboard('{Escape}')
    expect(field).toHaveValue('')
    expect(field).toHaveFocus()
    await userEvent.keyboard(' {Escape}')
    expect(field).toHaveValue('')
    expect(field).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(screen.getByText(/events\.$/u)).toHaveFocus()
  })

  it('is loaded when the field gets the focus', async () => {
    const onSearch = vi.fn<() => void>()
    renderWithStory(story, <Wishes view={defaultView} onSearch={onSearch} />)
    expect(onSearch).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('searchbox'))
    expect(onSearch).toHaveBeenCalledOnce()
  })

  it('shows the query again when something else changes it', () => {
    const { rerender } = renderWithStory(story, <Wishes view={{ ...defaultView, query: 'film' }} />)
    expect(screen.getByRole('searchbox')).toHaveValue('film')
    rerender(<Wishes view={{ ...defaultView, query: 'kit connor' }} />)
    expect(screen.getByRole('searchbox')).toHaveValue('kit connor')
    rerender(<Wishes view={defaultView} />)
    expect(screen.getByRole('searchbox')).toHaveValue('')
  })
})
