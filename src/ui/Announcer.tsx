import { useAnnouncement } from '../browser/announcer'
import styles from './VisuallyHidden.module.css'

/** Renders the page's one polite live region; it must be in the page before the first message. */
export function Announcer() {
  return (
    <div role="status" className={styles.unseen}>
      {useAnnouncement()}
    </div>
  )
}
