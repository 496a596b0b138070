import { memo } from 'react'
import { dateInWords } from '../../domain/date/format'
import { descriptionOf } from '../../domain/event-words'
import type { TimelineEvent } from '../../content/schema'
import { typeOf } from '../../domain/story'
import { titled } from '../../formats/site-meta'
import { useStory } from '../../components/story-context'
import { EventDate } from '../../components/EventDate'
import { eventIds } from '../../router/event-ids'
import { Head } from '../../components/Head'
import { pageIds } from '../../router/page-ids'
import type { EventType } from '../../domain/vocabulary'
import { to } from '../../router/paths'
import { Branch } from './Branch'
import { en } from '../../messages/en'
import styles from './PageHeader.module.css'

interface HomeHeaderProps {
  /** The active filters, in words. */
  readonly filtered: string
  /** The event type of this page, if it has one. */
  readonly type: EventType | undefined
}

/** Renders the title and introduction of the story; filters change only the document title. */
export const HomeHeader = memo(function HomeHeader({ filtered, type }: HomeHeaderProps) {
  const story = useStory()
  const { site, scope } = story.timeline
  const ofType = type === undefined ? undefined : typeOf(story, type)
  const count = ofType ? story.events.filter((event) => event.type === type).length : 0
  const [before, after] = site.title.split(site.name)
  const isTypeAlone = filtered === ofType?.plural
  return (
    <header className={styles.lead}>
      <Head
        title={
          filtered
            ? titled(site, isTypeAlone ? en.pageHeader.filteredTitle(filtered, count) : filtered)
            : en.pageHeader.homeTitle(site.name, site.title)
        }
        description={
          ofType
            ? en.pageHeader.typeDescription(ofType.meaning, count, story.total, dateInWords(scope))
            : en.pageHeader.description(
                site.tagline,
                dateInWords(scope),
                story.total,
                story.sourceCount,
              )
        }
        path={type ? to.type(type) : to.home()}
      />
      <h1 id={pageIds.title} tabIndex={-1}>
        <span className={styles.first}>{before}</span>
        <i>{site.name}</i> <span className={styles.last}>{after?.trim()}</span>
        <span className={styles.twig}>
          <Branch />
        </span>
      </h1>
      <div className={styles.branch}>
        <Branch />
      </div>
      <p>{en.pageHeader.lead(site.tagline, dateInWords(scope))}</p>
    </header>
  )
})

/** Renders the header of an event's page, with a link to its place in the story. */
export function EventHeader({ event }: { readonly event: TimelineEvent }) {
  const [claim] = event.claims
  return (
    <header className={styles.lead}>
      <Head
        title={titled(useStory().timeline.site, event.title)}
        description={descriptionOf(event)}
        path={to.event(event.id)}
      />
      <p className={styles.date}>
        <EventDate event={event} />
      </p>
      <h1 id={pageIds.title} tabIndex={-1}>
        {event.title}
      </h1>
      <p>{claim?.text}</p>
      <p className={styles.go}>
        <a href={`#${eventIds.card(event.id)}`}>{en.pageHeader.inPlace}</a>
      </p>
    </header>
  )
}
