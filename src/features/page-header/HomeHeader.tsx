import { memo, type ReactNode } from 'react'
import { CitationScope } from '../../components/CitationScope'
import { CitedText } from '../../components/Citations'
import { Head } from '../../components/Head'
import { useStory } from '../../components/story-context'
import type { EventId } from '../../content/schema'
import { citationsOf } from '../../domain/citations'
import { dateInWords } from '../../domain/date/format'
import { typeOf } from '../../domain/story'
import { titled } from '../../formats/site-meta'
import { en } from '../../messages/en'
import { eventIds } from '../../router/event-ids'
import { Link } from '../../router/Link'
import { pageIds } from '../../router/page-ids'
import { to, type Route } from '../../router/paths'
import { revealWhenRendered } from '../../scroll/scroll-and-focus'
import { useGoToEvent } from '../../scroll/use-go-to-event'
import { Branch } from './Branch'
import styles from './PageHeader.module.css'

interface HomeHeaderProps {
  /** The active filters, in words. */
  readonly filtered: string
  readonly route: Route
  /** The main action. */
  readonly action: ReactNode
}

/** Renders the title of the story, its short answers and the story in a minute; filters change only the document title. */
export const HomeHeader = memo(function HomeHeader({ filtered, route, action }: HomeHeaderProps) {
  const story = useStory()
  const { site, scope } = story.timeline
  const ofType = route.page === 'type' ? typeOf(story, route.type) : undefined
  const count = ofType ? story.events.filter(({ type }) => type === ofType.id).length : 0
  const [before, after] = site.title.split(site.name)
  const isTypeAlone = filtered === ofType?.plural
  const isFull = route.page === 'full'
  return (
    <header className={styles.lead}>
      <Head
        title={
          filtered
            ? titled(site, isTypeAlone ? en.pageHeader.filteredTitle(filtered, count) : filtered)
            : isFull
              ? titled(site, en.pageHeader.fullTitle)
              : en.pageHeader.homeTitle(site.name, site.title)
        }
        description={
          ofType
            ? en.pageHeader.typeDescription(ofType.meaning, count, story.total, dateInWords(scope))
            : isFull
              ? en.pageHeader.fullDescription(site.title)
              : en.pageHeader.description(
                  site.tagline,
                  dateInWords(scope),
                  story.total,
                  story.sourceCount,
                )
        }
        path={route.path}
      />
      <h1 id={pageIds.title} tabIndex={-1}>
        <span className={styles.first}>{before}</span>
        <i>{site.name}</i> <span className={styles.last}>{after?.trim()}</span>
      </h1>
      <p>{en.pageHeader.lead(site.tagline, dateInWords(scope))}</p>
      <div className={styles.branch}>
        <Branch />
      </div>
      <Summary />
      <div className={styles.actions}>
        {action && <div data-needs-script>{action}</div>}
        {!isFull && <Link to={to.full()}>{en.pageHeader.full}</Link>}
      </div>
      <Minute />
    </header>
  )
})

/** Renders the story in a few short answers, each with the event that settled it. */
function Summary() {
  const { summary } = useStory().timeline
  if (summary.length === 0) return null
  return (
    <dl className={styles.summary} aria-label={en.pageHeader.summary}>
      {summary.map(({ label, text, event }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <EventLink event={event}>{text}</EventLink>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Renders the story in a few sentences, each with its sources and its event. */
function Minute() {
  const story = useStory()
  const { minute } = story.timeline
  return (
    <details id={pageIds.minute} className={styles.minute}>
      <summary onClick={() => revealWhenRendered(pageIds.minute)}>{en.pageHeader.minute}</summary>
      <ol>
        {minute.map(({ text, sources, event: id }) => {
          const event = story.eventsByName.get(id)
          return (
            <li key={text}>
              {event ? (
                <CitationScope
                  numbered={citationsOf(event)}
                  list={eventIds.sources(id)}
                  page={to.event(id)}
                >
                  <CitedText text={text} sources={sources} />
                </CitationScope>
              ) : (
                text
              )}{' '}
              <EventLink event={id}>{en.pageHeader.event}</EventLink>
            </li>
          )
        })}
      </ol>
    </details>
  )
}

function EventLink({ event, children }: { readonly event: EventId; readonly children: ReactNode }) {
  const goToEvent = useGoToEvent()
  return (
    <Link to={to.event(event)} instead={() => goToEvent(event)}>
      {children}
    </Link>
  )
}
