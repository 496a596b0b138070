import {
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { focusWhenRendered, scrollToId } from '../../scroll/scroll-and-focus'
import { useScrollSpy } from '../../scroll/use-scroll-spy'
import { prefersReducedMotion } from '../../browser/window'
import { BoardAside } from '../../features/board/BoardAside'
import { BoardInPrint } from '../../features/board/BoardInPrint'
import { BoardSheet } from '../../features/board/BoardSheet'
import { Filters } from '../../features/filters/Filters'
import { resultCount } from '../../domain/result-count'
import { PlayerOpener } from '../../features/player/PlayerOpener'
import { EventHeader, HomeHeader } from '../../features/page-header/PageHeader'
import { Rail } from '../../features/rail/Rail'
import { StoryEnd } from '../../features/timeline/StoryEnd'
import { dateInWords } from '../../domain/date/format'
import { whenOf } from '../../domain/event-words'
import { railOf } from '../../domain/rail'
import type { EventId, TimelineEvent } from '../../content/schema'
import { eventIds } from '../../router/event-ids'
import { pageIds } from '../../router/page-ids'
import { ShareButton } from '../../components/ShareButton'
import { announceResultCount } from '../../scroll/shown-line'
import { boardAt, finalBoard, boardAsOf } from '../../domain/board-view'
import { facetsOf } from '../../domain/facets'
import { filtersInWords } from '../../domain/active-filters'
import { listingOf } from '../../domain/listing'
import type { View } from '../../domain/view'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { Link } from '../../router/Link'
import { printView } from '../../router/query-codec'
import { to } from '../../router/paths'
import { EmptyListing } from '../../features/timeline/EmptyListing'
import { loadAnimate } from '../../scroll/flip'
import { Player, preloadPlayer } from '../../features/player/Player'
import { ShareView } from '../../features/sharing/ShareView'
import { EventList } from '../../long-story/EventList'
import type { StorySource } from '../../long-story/use-story-source'
import { useVisibleEvents } from '../../long-story/use-visible-events'
import styles from './TimelinePage.module.css'
import { useReadingHash } from '../../scroll/use-reading-hash'
import type { Location } from '../../router/use-location'

interface TimelinePageProps {
  readonly source: StorySource
  readonly place: Location
  /** The event that the address names. */
  readonly linked: TimelineEvent | undefined
}

/** The story with its filters, and the board beside it. */
export function TimelinePage({ source, place, linked }: TimelinePageProps) {
  const { story } = source
  const { route, view, setView, refineView } = place
  // What was pressed answers at once, and the list follows: on a slow phone it takes longer than a press may. A reader
  // who comes back finds the list as it was, for the browser restores the place in it.
  const laterView = useDeferredValue(view)
  const drawnView = place.address.isAtOnce ? view : laterView
  const drawnSearch = printView(drawnView)
  const listing = useMemo(() => listingOf(story, drawnView, linked?.id), [story, drawnView, linked])
  const choices = useMemo(() => facetsOf(story, drawnView), [story, drawnView])
  const onPage = useVisibleEvents(source, listing, drawnView, linked)
  const { events, chapters } = onPage
  const cards = useMemo(() => events.map(({ id }) => eventIds.card(id)), [events])
  const opening = linked ? eventIds.card(linked.id) : cards[0]
  const read = useScrollSpy(opening, cards)
  useReadingHash(route.path, read, opening)
  const reading = events[read === undefined ? 0 : cards.indexOf(read)]
  const { asof } = drawnView
  // In the story as it was known the board stands at that day, else at the event that is being read.
  const rows = useMemo(
    () => (asof ? boardAsOf(story, asof) : boardAt(story, drawnView, reading?.id)),
    [story, asof, drawnView, reading],
  )
  const when = asof
    ? `As it was known by ${dateInWords(asof)}`
    : reading && `${whenOf(reading)}: ${reading.title}`
  const end = useMemo(() => finalBoard(story, drawnView), [story, drawnView])
  const rail = useMemo(() => railOf(story), [story])
  // The rail goes through time, whichever way the page does.
  const drawn = useMemo(() => {
    if (chapters) return rail.marks.map(({ event }) => event.id)
    return (drawnView.order === 'newest' ? events.toReversed() : events).map(({ id }) => id)
  }, [chapters, rail, events, drawnView.order])
  const places = {
    rail,
    drawn,
    reading: onPage.markOf(rail, reading),
    total: story.total,
    onGo: (id: EventId) => onPage.goTo(id),
    onEnter: (id: EventId) => onPage.goTo(id, true),
  }
  const shown = resultCount(listing)
  const filtered = filtersInWords(story, drawnView)

  // Speaking is outside React; a page that opens with the whole story need not say how much that is.
  const [hasFiltered, setHasFiltered] = useState(false)
  if (drawnSearch !== '' && !hasFiltered) setHasFiltered(true)
  // As soon as it is drawn: the focus may be about to read it, and then nothing is to be said.
  useLayoutEffect(() => {
    if (hasFiltered) announceResultCount(shown)
  }, [hasFiltered, shown])

  // The day at which the player was opened to play; opened by its date, or come back to, it waits.
  const [playedFrom, setPlayedFrom] = useState<string>()
  // A key press comes without a hover before it: then the next filter is animated.
  const filter = useCallback(
    (next: View) => {
      void loadAnimate()
      setView(next)
    },
    [setView],
  )
  const aside = useMemo(() => {
    const openPlayer = (asof: string) => {
      setPlayedFrom(prefersReducedMotion() ? undefined : asof)
      setView({ ...view, asof })
      focusWhenRendered(pageIds.play)
    }
    return (
      <>
        {story.chapters.length === 0 && (
          <PlayerOpener story={story} onPrepare={preloadPlayer} onOpen={openPlayer} />
        )}
        <ShareView route={route} view={drawnView} filtered={filtered} />
      </>
    )
  }, [story, route, view, drawnView, filtered, setView])
  // What a step through time brought in comes into view, once the list has followed.
  const brought = useRef<readonly EventId[]>([])
  useEffect(() => {
    if (drawnView !== view) return
    const newest = brought.current.findLast((id) => events.some((event) => event.id === id))
    brought.current = []
    if (newest) scrollToId(eventIds.card(newest))
  }, [drawnView, view, events])

  return (
    <>
      {linked ? (
        <EventHeader event={linked} />
      ) : (
        <HomeHeader
          story={story}
          filtered={filtered}
          type={route.page === 'type' ? route.type : undefined}
        />
      )}
      {route.page === 'type' && (
        <noscript>
          <p>
            {`This page has the events of one type only: ${filtered}. ${shown}`}{' '}
            <Link to={to.home()}>Read the whole story</Link>
          </p>
        </noscript>
      )}
      <noscript>
        <p>
          Search and the moving board need scripts. Without them the story is here, and each event
          says what it changed.
        </p>
      </noscript>
      <ErrorBoundary label="The row of filters" resetKey={story}>
        <Filters
          story={story}
          route={route}
          isHydrated={place.address.isSettled}
          view={view}
          drawnView={drawnView}
          choices={choices}
          listing={listing}
          onView={filter}
          onTyping={refineView}
          onPrepare={() => void loadAnimate()}
          aside={aside}
        />
      </ErrorBoundary>
      <div className={styles.columns} data-played={view.asof && ''}>
        <div className={styles.railBeside}>
          <ErrorBoundary label="The rail" resetKey={story}>
            <Rail {...places} orientation="vertical" />
          </ErrorBoundary>
        </div>
        <div className={styles.story}>
          <EventList
            story={story}
            listing={listing}
            view={drawnView}
            search={drawnSearch}
            linked={linked?.id}
            chapters={chapters}
          />
          {listing.months.length > 0 || !listing.isComplete ? (
            <>
              <StoryEnd scope={story.timeline.scope} />
              {!linked && (
                <div className={styles.boardInPrint}>
                  <ErrorBoundary label="The board" resetKey={story}>
                    <BoardInPrint rows={end} scope={story.timeline.scope} />
                  </ErrorBoundary>
                </div>
              )}
            </>
          ) : (
            <EmptyListing story={story} view={drawnView} onView={setView} />
          )}
        </div>
        {when && (
          <div className={styles.boardBeside}>
            <ErrorBoundary label="The board" resetKey={story}>
              <BoardAside rows={rows} search={drawnSearch} when={when} />
            </ErrorBoundary>
          </div>
        )}
      </div>
      <div className={styles.foot} data-foot={view.asof ? 'player' : 'strip'}>
        {view.asof ? (
          <Player
            story={story}
            asof={view.asof}
            onAsof={(asof) => refineView({ ...view, asof })}
            onStep={(_day, came) => {
              brought.current = came
            }}
            playsAtOnce={playedFrom === view.asof}
            aside={<ShareButton shared={{ kind: 'view', view: drawnView, name: filtered }} />}
          />
        ) : (
          reading && (
            <div className={styles.railBelow}>
              <ErrorBoundary label="The rail" resetKey={story}>
                <Rail {...places} orientation="horizontal" />
              </ErrorBoundary>
            </div>
          )
        )}
        {when && (
          <div className={styles.boardBelow}>
            <ErrorBoundary label="The board" resetKey={story}>
              <BoardSheet rows={rows} search={drawnSearch} when={when} />
            </ErrorBoundary>
          </div>
        )}
      </div>
    </>
  )
}
