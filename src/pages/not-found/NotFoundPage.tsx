import { nearestOf } from '../../content/nearest'
import { titled } from '../../formats/site-meta'
import { useStory } from '../../components/story-context'
import { EventLinks } from '../../components/EventLinks'
import { Head } from '../../components/Head'
import { pageIds } from '../../router/page-ids'
import { BareTwigOrnament } from '../../ui/BareTwigOrnament'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import styles from './NotFoundPage.module.css'

interface MissingPageProps {
  /** The path that was not found; undefined when prerendered. */
  readonly path: string | undefined
  /** True when offline: the page may exist, and be newer than the saved story. */
  readonly isOnDevice?: boolean
}

const notFound = {
  title: titled('Page not found'),
  description: 'This address leads to no page of the timeline.',
  heading: 'This page does not exist',
  text: 'The address leads to no event, person or page of this timeline. It may have been mistyped or cut off; addresses that once worked are never taken away.',
} as const

const offline = {
  title: titled('Page not kept'),
  description: 'This device keeps no page of the timeline for this address.',
  heading: 'This device keeps no such page',
  text: 'The network did not answer, and what is kept here knows no such address. The page may be newer than what is kept: load it again once you are back on the network.',
} as const

/** Renders the page for unknown addresses, with suggestions. */
export function NotFoundPage({ path, isOnDevice = false }: MissingPageProps) {
  const story = useStory()
  const { title, description, heading, text } = isOnDevice ? offline : notFound
  const suggestions =
    path === undefined ? [] : nearestOf(path.split('/').findLast(Boolean) ?? '', story.events, 3)
  return (
    <div className={styles.page}>
      <Head title={title} description={description} />
      <BareTwigOrnament />
      <h1 id={pageIds.title} tabIndex={-1}>
        {heading}
      </h1>
      <p>{text}</p>
      {suggestions.length > 0 && (
        <section>
          <h2>Perhaps you meant</h2>
          <EventLinks events={suggestions} />
        </section>
      )}
      <ul>
        <li>
          <Link to={to.home()}>Read the story from its beginning</Link>
        </li>
        <li>
          <Link to={to.cast()}>Look up somebody of the cast or crew</Link>
        </li>
        <li>
          <Link to={to.sources()}>Look through the sources</Link>
        </li>
      </ul>
    </div>
  )
}
