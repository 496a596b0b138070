import { hrefOf } from '../../browser/base-url'
import { isolated } from '../../domain/phrases'
import type { TimelineEvent } from '../../content/schema'
import { eventIds } from '../../router/event-ids'
import { useStory } from '../../components/story-context'
import { EventDate } from '../../components/EventDate'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { ExternalLink } from '../../ui/ExternalLink'
import { to } from '../../router/paths'
import { en } from '../../messages/en'
import styles from './EventCard.module.css'

interface PlainEventProps {
  readonly event: TimelineEvent
}

/** Renders the raw text of an event whose card failed to render, using as little code as possible. */
export function PlainEvent({ event }: PlainEventProps) {
  const story = useStory()
  const { id, title, date, claims } = event
  const cited = new Set(claims.flatMap(({ sources }) => sources))
  return (
    <article className={styles.card} id={eventIds.card(id)} aria-labelledby={eventIds.title(id)}>
      <header className={styles.header}>
        <p className={styles.date}>
          <ErrorBoundary fallback={date}>
            <EventDate event={event} />
          </ErrorBoundary>
        </p>
        <h3 className={styles.title} id={eventIds.title(id)} tabIndex={-1}>
          {title}
        </h3>
        <p className={styles.despite}>
          {en.timeline.failed.text} <a href={hrefOf(to.event(id))}>{en.timeline.failed.page}</a>.
        </p>
      </header>
      <ul className={styles.claims}>
        {claims.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <ul className={styles.sources}>
        {story.timeline.sources
          .filter((source) => cited.has(source.id))
          .map(({ id, publisher, label, url }) => (
            <li key={id}>
              {isolated(publisher)}: {url ? <ExternalLink href={url}>{label}</ExternalLink> : label}
            </li>
          ))}
      </ul>
    </article>
  )
}
