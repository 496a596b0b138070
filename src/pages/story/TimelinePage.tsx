import { useQueryClient } from '@tanstack/react-query'
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { focusOnceDrawn, show } from '../../scroll/scroll-and-focus'
import { useReading } from '../../scroll/use-scroll-spy'
import { isStillnessWanted } from '../../browser/window'
import { BoardBeside } from '../../features/board/BoardAside'
import { BoardInPrint } from '../../features/board/BoardInPrint'
import { BoardSheet } from '../../features/board/BoardSheet'
import { Filters } from '../../features/filters/Filters'
import { shownInWords } from '../../features/filters/shown-in-words'
import { KnownOpener } from '../../features/player/PlayerOpener'
import { EventLead, HomeLead } from '../../features/page-header/PageHeader'
import { Rail } from '../../features/rail/Rail'
import { StoryEnd } from '../../features/timeline/StoryEnd'
import { Timeline } from '../../features/timeline/Timeline'
import { wordsOf } from '../../domain/date'
import { whenOf } from '../../domain/event-words'
import { railOf } from '../../domain/rail'
import type { EventId, TimelineEvent } from '../../content/schema'
import { inPage } from '../../router/event-ids'
import { pageIds } from '../../router/page-ids'
import { ShareButton } from '../../components/ShareButton'
import { announceShown } from '../../scroll/shown-line'
import {
  boardAt,
  boardInTheEnd,
  boardKnown,
  choicesOf,
  filtersInWords,
  listingOf,
  type View,
} from '../../domain/view'
import { Guarded } from '../../ui/ErrorBoundary'
import { Link } from '../../router/Link'
import { printView } from '../../router/query-codec'
import { to } from '../../router/paths'
import { NothingFits } from './NothingFits'
import { onDemandQuery } from '../../app/on-demand-query'
import { Player } from '../../features/player/Player'
import { ShareView } from '../../features/sharing/ShareView'
import type { Book } from '../../long-story/use-story-loader'
import { useChapters } from '../../long-story/use-chapters'
import styles from './TimelinePage.module.css'
import { useNotedPlace } from '../../scroll/use-reading-hash'
import type { Place } from '../../router/use-location'

interface TimelinePageProps {
  readonly book: Book
  readonly place: Place
  /** The event that the address names. */
  readonly linked: TimelineEvent | undefined
}

/** The story with its filters, and the board beside it. */
export function TimelinePage({ book, place, linked }: TimelinePageProps) {
  const { story } = book
  const { route, view, setView, refineView } = place
  // What was pressed answers at once, and the list follows: on a slow phone it takes longer than a press may. A reader
  // who comes back finds the list as it was, for the browser restores the place in it; what was pressed before the
  // program came, the list shows already.
  const laterView = useDeferredValue(view)
  const drawnView = place.address.isAtOnce ? view : laterView
  const drawnSearch = printView(drawnView)
  const listing = useMemo(() => listingOf(story, drawnView, linked?.id), [story, drawnView, linked])
  const choices = useMemo(() => choicesOf(story, drawnView), [story, drawnView])
  const onPage = useChapters(book, listing, drawnView, linked)
  const { events, sections } = onPage
  const cards = useMemo(() => events.map(({ id }) => inPage.card(id)), [events])
  const opening = linked ? inPage.card(linked.id) : cards[0]
  const read = useReading(opening, cards)
  useNotedPlace(route.path, read, opening)
  const reading = events[read === undefined ? 0 : cards.indexOf(read)]
  const { asof } = drawnView
  // In the story as it was known the board stands at that day, else at the event that is being read.
  const rows = useMemo(
    () => (asof ? boardKnown(story, asof) : boardAt(story, drawnView, reading?.id)),
    [story, asof, drawnView, reading],
  )
  const when = asof
    ? `As it was known by ${wordsOf(asof)}`
    : reading && `${whenOf(reading)}: ${reading.title}`
  const end = useMemo(() => boardInTheEnd(story, drawnView), [story, drawnView])
  const rail = useMemo(() => railOf(story), [story])
  // The rail goes through time, whichever way the page does.
  const drawn = useMemo(() => {
    if (sections) return rail.marks.map(({ event }) => event.id)
    return (drawnView.order === 'newest' ? events.toReversed() : events).map(({ id }) => id)
  }, [sections, rail, events, drawnView.order])
  const places = {
    rail,
    drawn,
    reading: onPage.markOf(rail, reading),
    total: story.total,
    onGo: (id: EventId) => onPage.goTo(id),
    onEnter: (id: EventId) => onPage.goTo(id, true),
  }
  const shown = shownInWords(listing)
  const filtered = filtersInWords(story, drawnView)

  // Speaking is outside React; a page that opens with the whole story need not say how much that is.
  const [hasFiltered, setHasFiltered] = useState(false)
  if (drawnSearch !== '' && !hasFiltered) setHasFiltered(true)
  // As soon as it is drawn: the focus may be about to read it, and then nothing is to be said.
  useLayoutEffect(() => {
    if (hasFiltered) announceShown(shown)
  }, [hasFiltered, shown])

  // The day at which the player was opened to play; opened by its date, or come back to, it waits.
  const [playedFrom, setPlayedFrom] = useState<string>()
  const client = useQueryClient()
  const prepare = useCallback(() => void client.prefetchQuery(onDemandQuery), [client])
  // By key nothing comes near before it presses: then the next filter has it.
  const filter = useCallback(
    (next: View) => {
      prepare()
      setView(next)
    },
    [prepare, setView],
  )
  const aside = useMemo(() => {
    const openPlayer = (asof: string) => {
      setPlayedFrom(isStillnessWanted() ? undefined : asof)
      setView({ ...view, asof })
      focusOnceDrawn(pageIds.play)
    }
    return (
      <>
        {story.chapters.length === 0 && (
          <KnownOpener story={story} onPrepare={prepare} onOpen={openPlayer} />
        )}
        <ShareView route={route} view={drawnView} filtered={filtered} />
      </>
    )
  }, [story, prepare, route, view, drawnView, filtered, setView])
  // What a step through time brought in comes into view, once the list has followed.
  const brought = useRef<readonly EventId[]>([])
  useEffect(() => {
    if (drawnView !== view) return
    const newest = brought.current.findLast((id) => events.some((event) => event.id === id))
    brought.current = []
    if (newest) show(inPage.card(newest))
  }, [drawnView, view, events])

  return (
    <>
      {linked ? (
        <EventLead event={linked} />
      ) : (
        <HomeLead
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
          The filters and the moving board need scripts. Without them the story is here, and each
          event says what it changed.
        </p>
      </noscript>
      <Guarded part="The row of filters" of={story}>
        <Filters
          story={story}
          view={view}
          drawnView={drawnView}
          choices={choices}
          listing={listing}
          onView={filter}
          onTyping={refineView}
          onPrepare={prepare}
          aside={aside}
        />
      </Guarded>
      <div className={styles.columns} data-played={view.asof && ''}>
        <div className={styles.railBeside}>
          <Guarded part="The rail" of={story}>
            <Rail {...places} orientation="vertical" />
          </Guarded>
        </div>
        <div className={styles.story}>
          {sections && book.long ? (
            <book.long.Chapters
              story={story}
              sections={sections}
              search={drawnSearch}
              linked={linked?.id}
              waiting={onPage.waiting}
              onOpen={onPage.open}
              more={onPage.more}
              onMore={onPage.showMore}
              isLost={book.isLost}
              onRetry={onPage.retry}
            />
          ) : (
            <Timeline
              story={story}
              listing={listing}
              order={drawnView.order}
              search={drawnSearch}
              linked={linked?.id}
            />
          )}
          {listing.months.length > 0 || !listing.isComplete ? (
            <>
              <StoryEnd scope={story.timeline.scope} />
              {!linked && (
                <div className={styles.boardInPrint}>
                  <Guarded part="The board" of={story}>
                    <BoardInPrint rows={end} scope={story.timeline.scope} />
                  </Guarded>
                </div>
              )}
            </>
          ) : (
            <NothingFits story={story} view={drawnView} onView={setView} />
          )}
        </div>
        {when && (
          <div className={styles.boardBeside}>
            <Guarded part="The board" of={story}>
              <BoardBeside rows={rows} search={drawnSearch} when={when} />
            </Guarded>
          </div>
        )}
      </div>
      <div className={styles.foot} data-foot={view.asof ? 'player' : 'strip'}>
        {view.asof ? (
          <Guarded part="The player" of={story}>
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
          </Guarded>
        ) : (
          reading && (
            <div className={styles.railBelow}>
              <Guarded part="The rail" of={story}>
                <Rail {...places} orientation="horizontal" />
              </Guarded>
            </div>
          )
        )}
        {when && (
          <div className={styles.boardBelow}>
            <Guarded part="The board" of={story}>
              <BoardSheet rows={rows} search={drawnSearch} when={when} />
            </Guarded>
          </div>
        )}
      </div>
    </>
  )
}
