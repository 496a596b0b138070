import { useAnnouncement } from '../browser/announcer'
import styles from './VisuallyHidden.module.css'

/** The one polite live region of the page, there from the start. */
export function Announcer() {
  return (
    <div role="status" className={styles.unseen}>
      {useAnnouncement()}
    </div>
  )
}
