import { titled } from '../../formats/site-meta'
import { Head } from '../../components/Head'
import { pageIds } from '../../router/page-ids'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import styles from './NotFoundPage.module.css'

/** Renders the prerendered fallback page, seen until the app replaces it, or for good if scripts fail. */
export function OfflinePage() {
  return (
    <div className={styles.page} data-passing>
      <Head
        title={titled('Opening')}
        description="A page of the timeline, drawn from what this device keeps."
      />
      <h1 id={pageIds.title} tabIndex={-1}>
        Opening from this device
      </h1>
      <p>
        The network does not answer, so the page is drawn from what this device keeps of the
        timeline. That takes a moment.
      </p>
      <p>
        Nothing happens? Then scripts are switched off or were lost.{' '}
        <Link to={to.home()}>The story as a whole</Link> is kept here and needs none; this page
        needs a network, and then a reload.
      </p>
    </div>
  )
}
