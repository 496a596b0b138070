import type { Site } from '../../content/schema'
import { titled } from '../../formats/site-meta'
import { Head } from '../../components/Head'
import { pageIds } from '../../router/page-ids'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import styles from './NotFoundPage.module.css'
import { enPages } from '../../messages/en-pages'

/** Renders the prerendered fallback page, seen until the app replaces it, or for good if scripts fail. */
export function OfflinePage({ site }: { readonly site: Site }) {
  return (
    <div className={styles.page} data-passing>
      <Head title={titled(site, enPages.offline.title)} description={enPages.offline.description} />
      <h1 id={pageIds.title} tabIndex={-1}>
        {enPages.offline.heading}
      </h1>
      <p>{enPages.offline.text}</p>
      <p>
        {enPages.offline.nothingHappens} <Link to={to.home()}>{enPages.offline.wholeStory}</Link>{' '}
        {enPages.offline.isKept}
      </p>
    </div>
  )
}
