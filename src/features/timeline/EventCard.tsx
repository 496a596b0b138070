import { memo, use, useRef, type ReactNode } from 'react'
import { EventDate } from '../../components/EventDate'
import { CitationScope } from '../../components/CitationScope'
import { CitedText, maxNumbers } from '../../components/Citations'
import { Roots } from '../../components/Roots'
import { ShareButton } from '../../components/ShareButton'
import { useStory } from '../../components/story-context'
import { TypeLeaf } from '../../components/TypeLeaf'
import { TypeTone } from '../../components/TypeTone'
import { useOpenPart } from '../../browser/open-parts'
import type { TimelineEvent } from '../../content/schema'
import { stalk, tendril } from '../../design/drawings/vine'
import { citationsOf } from '../../domain/citations'
import { shownClaims } from '../../domain/claims-of-person'
import { monthOf } from '../../domain/date/months'
import { rowsEqual, type Reason, type Row } from '../../domain/listing'
import { typeOf } from '../../domain/story'
import { supportInWords, supportOf } from '../../domain/support'
import { en } from '../../messages/en'
import { eventIds } from '../../router/event-ids'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import { goToBoard } from '../../scroll/board-focus'
import { revealWhenRendered, scrollAndFocus } from '../../scroll/scroll-and-focus'
import { Button } from '../../ui/Button'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { CardViewContext } from './card-view'
import { Changes } from './Changes'
import { CurrentSearch } from './current-search'
import { Drawing } from './Drawing'
import styles from './EventCard.module.css'
import { EventDetails } from './EventDetails'
import { FreshMark } from './Fresh'
import { PlainEvent } from './PlainEvent'

interface EventCardProps {
  readonly row: Row
  /** Whether the page is about this event: its title is the heading, and nothing of it is folded away. */
  readonly isMain?: boolean
  /** Whether it is the only event of a frame: it is shown in full, and counts as being read. */
  readonly isAlone?: boolean
}

const reasonNote = {
  fits: undefined,
  'linked-despite-filter': en.timeline.linkedDespiteFilter,
  'linked-before-known': en.timeline.linkedBeforeKnown,
} satisfies Record<Reason, string | undefined>

/** Renders one event with its claims and sources; rerenders only when its row or the story changes. */
export const EventCard = memo(
  function EventCard(props: EventCardProps) {
    const { event } = props.row
    return (
      <ErrorBoundary resetKey={event} fallback={<PlainEvent event={event} />}>
        <Card {...props} />
      </ErrorBoundary>
    )
  },
  (before, after) => before.isMain === after.isMain && rowsEqual(before.row, after.row),
)

function Card({ row, isMain = false, isAlone = false }: EventCardProps) {
  const { event, reason } = row
  const story = useStory()
  const cardView = use(CardViewContext)
  const { density } = cardView
  const card = useRef<HTMLElement>(null)
  const [isOpen, setOpen] = useOpenPart(event.id)
  const [isUnfolded, setUnfolded] = useOpenPart(`${event.id}/title`)
  const isWhole = isMain || isAlone || density === 'full'
  const isTitle = !isWhole && density === 'titles' && !isUnfolded
  const isDrawn = event.drawing !== undefined && !isTitle && !isAlone
  const address = to.event(event.id) + use(CurrentSearch)
  const shown = isWhole ? event.claims : shownClaims(story, event, cardView)
  const others = event.claims.filter((claim) => !shown.includes(claim))
  return (
    <article
      ref={card}
      className={isDrawn ? `${styles.card} ${styles.drawn}` : styles.card}
      id={eventIds.card(event.id)}
      aria-labelledby={eventIds.title(event.id)}
      data-type={event.type}
      data-morphs-with={isMain ? to.event(event.id) : undefined}
      data-linked={isMain || undefined}
      data-reading={isAlone || undefined}
      data-density={isTitle ? 'title' : undefined}
    >
      <svg
        className={styles.stalk}
        viewBox="-20 -20 40 40"
        width="40"
        height="40"
        aria-hidden="true"
      >
        <path d={isTitle ? stalk : stalk + tendril} />
      </svg>
      <TypeLeaf type={event.type} veined className={styles.leaf} />
      {isDrawn && <Drawing event={event} card={card} />}
      <header className={styles.header}>
        <p
          className={styles.date}
          id={eventIds.date(event.id)}
          data-month={(!isMain && !isAlone && isMonth(event)) || undefined}
        >
          <EventDate event={event} />
        </p>
        <Title row={row} isMain={isMain} isTitle={isTitle}>
          {density === 'titles' && !isWhole ? (
            <Link
              to={address}
              aria-expanded={isUnfolded}
              instead={() => {
                setUnfolded(!isUnfolded)
                revealWhenRendered(eventIds.card(event.id))
              }}
            >
              {unbroken(event.title)}
            </Link>
          ) : (
            unbroken(event.title)
          )}
        </Title>
        {!isTitle && (
          <>
            <FreshMark event={event.id} />
            <Meta row={row} />
            {isWhole && <Dating event={event} />}
            {reasonNote[reason] && <p className={styles.despite}>{reasonNote[reason]}</p>}
          </>
        )}
      </header>
      {!isTitle && (
        <CitationScope
          numbered={citationsOf(event)}
          list={eventIds.sources(event.id)}
          page={isWhole || isOpen ? undefined : address}
          onReveal={isWhole || isOpen ? undefined : () => setOpen(true)}
        >
          <Claims claims={shown} isBrief={!isWhole} />
          <Changes changes={row.changes} />
          {isWhole ? (
            <EventDetails event={event} isUnfolded={density === 'full' && !isAlone && !isMain} />
          ) : (
            <>
              <Link
                to={address}
                className={styles.more}
                aria-label={`${restInWords(event, others)}: ${event.title}`}
                aria-expanded={isOpen}
                instead={() => setOpen(!isOpen)}
              >
                {restInWords(event, others)}
              </Link>
              {isOpen && (
                <div className={styles.rest}>
                  <Dating event={event} />
                  <Claims claims={others} />
                  <EventDetails event={event} />
                  <p className={styles.foot}>
                    <Link to={address}>{en.timeline.ownPage}</Link>
                    <Button
                      look="link"
                      onClick={() => {
                        setOpen(false)
                        scrollAndFocus(eventIds.card(event.id), eventIds.title(event.id))
                      }}
                    >
                      {en.timeline.less}
                    </Button>
                  </p>
                </div>
              )}
            </>
          )}
        </CitationScope>
      )}
      {!isAlone && (
        <button type="button" className={styles.toBoard} onClick={goToBoard} data-needs-script>
          {en.timeline.toBoard}
        </button>
      )}
    </article>
  )
}

interface TitleProps extends Pick<EventCardProps, 'row' | 'isMain'> {
  readonly isTitle: boolean
  readonly children: ReactNode
}

/** Renders the title, which keyboard shortcuts and links focus: so it includes date and position for screen readers. */
function Title({ row: { event }, isMain, isTitle, children }: TitleProps) {
  const Heading = isMain ? 'h1' : 'h3'
  const { title, date, position } = eventIds
  return (
    <Heading
      className={styles.title}
      id={title(event.id)}
      tabIndex={-1}
      aria-describedby={[date(event.id), ...(isTitle ? [] : [position(event.id)])].join(' ')}
    >
      {children}
    </Heading>
  )
}

function Meta({ row: { event, position } }: Pick<EventCardProps, 'row'>) {
  const story = useStory()
  return (
    <p className={styles.meta}>
      <TypeTone type={event.type}>
        <b>{typeOf(story, event.type).label}</b>
      </TypeTone>
      <VisuallyHidden>, </VisuallyHidden>
      <span id={eventIds.position(event.id)}>{en.timeline.position(position, story.total)}</span>
      <ShareButton shared={{ kind: 'event', event }} />
    </p>
  )
}

function Dating({ event: { dating } }: { readonly event: TimelineEvent }) {
  if (!dating) return null
  return (
    <p className={styles.dating}>
      <b>{en.timeline.dating}</b> <span>{dating}</span>
    </p>
  )
}

interface ClaimsProps {
  readonly claims: readonly TimelineEvent['claims'][number][]
  /** Whether to say how sources support a claim only where their numbers are not in sight. */
  readonly isBrief?: boolean
}

function Claims({ claims, isBrief = false }: ClaimsProps) {
  const story = useStory()
  if (claims.length === 0) return null
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => {
        const support = supportOf(story, claim)
        const words = isBrief && claim.sources.length <= maxNumbers ? '' : supportInWords(support)
        return (
          <li key={claim.text}>
            <CitedText text={claim.text} sources={claim.sources} />
            {words && (
              <small className={styles.support}>
                <span>{words}</span>
                <Roots support={support} />
              </small>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Renders a title whose lines break at spaces only, and not within a word such as "grown-up". */
function unbroken(title: string): ReactNode {
  const parts = title.split(/(\S+-\S+)/u)
  if (parts.length === 1) return title
  // Each text has an element, or a page translator would take it from React.
  return parts.map((part, index) => (
    <span key={part} className={index % 2 === 1 ? styles.unbroken : undefined}>
      {part}
    </span>
  ))
}
/** Tells whether the heading of its month says all about the date of an event. */
const isMonth = ({ date, planned }: TimelineEvent) => !planned && date === monthOf(date)

/** Returns what a short card leaves out, such as "6 more claims · 3 disagreements · 41 sources". */
const restInWords = (event: TimelineEvent, others: TimelineEvent['claims']) =>
  en.timeline.rest({
    claims: others.length,
    disagreements: event.disagreements.length,
    sources: citationsOf(event).length,
  })
