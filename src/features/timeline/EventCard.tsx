import { memo, use } from 'react'
import { citationsOf } from '../../domain/citations'
import type { EventId } from '../../content/schema'
import { personOf, typeOf, type Story } from '../../domain/story'
import { isFirstHand, supportInWords, supportOf } from '../../domain/support'
import { rowsEqual, type Reason, type Row } from '../../domain/listing'
import { eventIds } from '../../router/event-ids'
import { useStory } from '../../components/story-context'
import { EventDate } from '../../components/EventDate'
import { Citations } from '../../components/Citations'
import { NumberedSources } from '../../components/NumberedSources'
import { ShareButton } from '../../components/ShareButton'
import { TypeLeaf } from '../../components/TypeLeaf'
import { TypeTone } from '../../components/TypeTone'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { Link } from '../../router/Link'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { to } from '../../router/paths'
import { Changes } from './Changes'
import { Disagreements } from './Disagreements'
import { en } from '../../messages/en'
import styles from './EventCard.module.css'
import { FreshMark } from './Fresh'
import { PlainEvent } from './PlainEvent'
import { CurrentSearch } from './current-search'

interface EventCardProps {
  readonly row: Row
  readonly isLinked: boolean
  /** True when it is the only event on the page; then it counts as being read. */
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
  (before, after) => before.isLinked === after.isLinked && rowsEqual(before.row, after.row),
)

function Card({ row, isLinked, isAlone }: EventCardProps) {
  const story = useStory()
  const { event, position, changes, reason } = row
  const numbered = citationsOf(event)
  const list = eventIds.sources(event.id)
  const citing = { numbered, list }
  return (
    <article
      className={styles.card}
      id={eventIds.card(event.id)}
      aria-labelledby={eventIds.title(event.id)}
      data-type={event.type}
      data-linked={isLinked || undefined}
      data-reading={isAlone || undefined}
    >
      <span className={styles.leaf}>
        <TypeLeaf type={event.type} veined />
      </span>
      <header className={styles.header}>
        <p className={styles.date} id={eventIds.date(event.id)}>
          <EventDate event={event} />
        </p>
        {/* Keyboard shortcuts and links focus the title, so it includes date and position for screen readers. */}
        <h3
          className={styles.title}
          id={eventIds.title(event.id)}
          tabIndex={-1}
          aria-describedby={`${eventIds.date(event.id)} ${eventIds.position(event.id)}`}
        >
          {event.title}
        </h3>
        <FreshMark event={event.id} />
        <p className={styles.meta}>
          <TypeTone type={event.type}>
            <b>{typeOf(story, event.type).label}</b>
          </TypeTone>
          <VisuallyHidden>, </VisuallyHidden>
          <span id={eventIds.position(event.id)}>
            {en.timeline.position(position, story.total)}
          </span>
          <VisuallyHidden>. </VisuallyHidden>
          <EventPermalink id={event.id} title={event.title} />
          <ShareButton shared={{ kind: 'event', event }} />
        </p>
        {event.dating && (
          <p className={styles.dating}>
            <b>{en.timeline.dating}</b> {event.dating}
          </p>
        )}
        {reasonNote[reason] && <p className={styles.despite}>{reasonNote[reason]}</p>}
      </header>
      <ul className={styles.claims}>
        {event.claims.map((claim) => {
          const support = supportInWords(supportOf(story, claim))
          return (
            <li key={claim.text}>
              {claim.text}
              <Citations {...citing} sources={claim.sources} />
              {support && <small className={styles.support}>{support}</small>}
            </li>
          )
        })}
      </ul>
      <Changes {...citing} changes={changes} />
      <Disagreements {...citing} disagreements={event.disagreements} />
      <People people={event.people} />
      <details className={styles.sources}>
        <summary>{sourcesInWords(story, numbered)}</summary>
        <NumberedSources sources={numbered} list={list} />
      </details>
    </article>
  )
}

function EventPermalink({ id, title }: { readonly id: EventId; readonly title: string }) {
  const search = use(CurrentSearch)
  return (
    <Link samePage to={to.event(id) + search}>
      {en.timeline.permalink}
      <VisuallyHidden>: {title}</VisuallyHidden>
    </Link>
  )
}

function People({ people }: { readonly people: Row['event']['people'] }) {
  const story = useStory()
  if (people.length === 0) return null
  return (
    <div className={styles.people}>
      <h4>{en.timeline.people}</h4>
      <ul>
        {people.map((id) => (
          <li key={id}>
            <Link to={to.person(id)}>{personOf(story, id).name}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Returns a phrase such as "12 sources from 11 publishers, 3 first-hand (2 known only through others)". */
function sourcesInWords(
  story: Story,
  ids: readonly Row['event']['claims'][number]['sources'][number][],
): string {
  const { sources } = supportOf(story, { sources: ids })
  const publishers = new Set(sources.map(({ publisher }) => publisher)).size
  const firstHand = sources.filter(isFirstHand)
  const unseen = firstHand.filter(({ via }) => via !== undefined).length
  return en.timeline.sources({
    sources: sources.length,
    publishers,
    firstHand: firstHand.length,
    unseen,
  })
}
