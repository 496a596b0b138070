import { Head } from '../../components/Head'
import { useStory } from '../../components/story-context'
import type { TimelineEvent } from '../../content/schema'
import { descriptionOf } from '../../domain/event-words'
import { titled } from '../../formats/site-meta'
import { en } from '../../messages/en'
import { eventIds } from '../../router/event-ids'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import { revealAbove } from '../../scroll/scroll-and-focus'
import styles from './PageHeader.module.css'
import { StoryTitle } from './StoryTitle'

interface EventHeaderProps {
  readonly event: TimelineEvent
  /** The events that the page leaves out above the event; undefined where it leaves out none. */
  readonly around:
    { readonly before: readonly TimelineEvent[]; readonly onBefore: () => void } | undefined
}

/** Renders where in the story the event of a page is, and the way to what came before it. */
export function EventHeader({ event, around }: EventHeaderProps) {
  const story = useStory()
  const before = around?.before.at(-1)
  return (
    <header className={styles.context}>
      <Head
        title={titled(story.timeline.site, event.title)}
        description={descriptionOf(event)}
        path={to.event(event.id)}
      />
      <p>
        <span>{en.pageHeader.inStory(story.positions.get(event.id) ?? 0, story.total)}</span>{' '}
        <Link to={to.home()}>
          <StoryTitle />
        </Link>
      </p>
      {around && before && (
        <p>
          <Link
            to={`${to.home()}#${eventIds.card(before.id)}`}
            data-further="above"
            instead={() => revealAbove(eventIds.title(event.id), around.onBefore)}
          >
            <span aria-hidden="true">↑ </span>
            <span>{en.pageHeader.before(around.before.length)}</span>
          </Link>
        </p>
      )}
    </header>
  )
}
