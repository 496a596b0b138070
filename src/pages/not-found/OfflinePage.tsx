import type { Site } from '../../content/schema'
import { titled } from '../../formats/site-meta'
import { Head } from '../../components/Head'
import { pageIds } from '../../router/page-ids'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import styles from './NotFoundPage.module.css'
import { en } from '../../messages/en'

/** Renders the prerendered fallback page, seen until the app replaces it, or for good if scripts fail. */
export function OfflinePage({ site }: { readonly site: Site }) {
  return (
    <div className={styles.page} data-passing>
      <Head title={titled(site, en.offline.title)} description={en.offline.description} />
      <h1 id={pageIds.title} tabIndex={-1}>
        {en.offline.heading}
      </h1>
      <p>{en.offline.text}</p>
      <p>
        {en.offline.nothingHappens} <Link to={to.home()}>{en.offline.wholeStory}</Link>{' '}
        {en.offline.isKept}
      </p>
    </div>
  )
}
