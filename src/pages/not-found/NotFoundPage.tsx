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
import { enPages } from '../../messages/en-pages'

interface MissingPageProps {
  /** The path that was not found; undefined when prerendered. */
  readonly path: string | undefined
  /** True when offline: the page may exist, and be newer than the saved story. */
  readonly isStandIn?: boolean
}

/** Renders the page for unknown addresses, with suggestions. */
export function NotFoundPage({ path, isStandIn = false }: MissingPageProps) {
  const story = useStory()
  const { title, description, heading, text } = isStandIn
    ? enPages.offline.missing
    : enPages.notFound
  const suggestions =
    path === undefined ? [] : nearestOf(path.split('/').findLast(Boolean) ?? '', story.events, 3)
  return (
    <div className={styles.page}>
      <Head title={titled(story.timeline.site, title)} description={description} />
      <BareTwigOrnament />
      <h1 id={pageIds.title} tabIndex={-1}>
        {heading}
      </h1>
      <p>{text}</p>
      {suggestions.length > 0 && (
        <section>
          <h2>{enPages.notFound.perhaps}</h2>
          <EventLinks events={suggestions} />
        </section>
      )}
      <ul>
        <li>
          <Link to={to.home()}>{enPages.notFound.readStory}</Link>
        </li>
        <li>
          <Link to={to.cast()}>{enPages.notFound.cast}</Link>
        </li>
        <li>
          <Link to={to.sources()}>{enPages.notFound.sources}</Link>
        </li>
      </ul>
    </div>
  )
}
