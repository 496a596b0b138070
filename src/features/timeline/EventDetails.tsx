import { Suspense } from 'react'
import { NumberedSources } from '../../components/NumberedSources'
import { useStory } from '../../components/story-context'
import type { SourceId, TimelineEvent } from '../../content/schema'
import { citationsOf } from '../../domain/citations'
import { correctionsOf } from '../../domain/corrections'
import { personOf, type Story } from '../../domain/story'
import { isFirstHand, supportOf } from '../../domain/support'
import { en } from '../../messages/en'
import { eventIds } from '../../router/event-ids'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import { Disagreements } from './Disagreements'
import { lazyComponent } from '../../ui/lazy-component'
import styles from './EventCard.module.css'

const EventNotes = lazyComponent(() => import('./EventNotes'), 'EventNotes')

interface EventDetailsProps {
  readonly event: TimelineEvent
  /** Whether what readers can fold is open, so that everything can be read and found. */
  readonly isUnfolded?: boolean
}

/** Renders what a short card leaves out: where sources disagree, the people, the sources, and notes. */
export function EventDetails({ event, isUnfolded = false }: EventDetailsProps) {
  const story = useStory()
  return (
    <>
      <Disagreements event={event} isUnfolded={isUnfolded} />
      <People event={event} />
      <details className={styles.sources} open={isUnfolded || undefined}>
        <summary>{sourcesInWords(story, citationsOf(event))}</summary>
        <NumberedSources />
      </details>
      {(story.timeline.site.contact !== undefined || correctionsOf(story, event).length > 0) && (
        <Suspense>
          <EventNotes event={event} />
        </Suspense>
      )}
    </>
  )
}

function People({ event }: { readonly event: TimelineEvent }) {
  const story = useStory()
  if (event.people.length === 0) return null
  const label = eventIds.people(event.id)
  return (
    <div
      className={styles.people}
      role="group"
      aria-labelledby={`${label} ${eventIds.title(event.id)}`}
    >
      <b id={label}>{en.timeline.people}</b>
      <ul>
        {event.people.map((id) => (
          <li key={id}>
            <Link to={to.person(id)}>{personOf(story, id).name}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Returns a phrase such as "12 sources from 11 publishers, 3 first-hand (2 known only through others)". */
function sourcesInWords(story: Story, ids: readonly SourceId[]): string {
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
