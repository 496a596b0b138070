import { lastMonthOf, nameOfMonth } from '../../domain/date/months'
import { TypeLeaf } from '../../components/TypeLeaf'
import { en } from '../../messages/en'
import styles from './StoryEnd.module.css'

/** Renders the end of the story, and says that events continued after it. */
export function StoryEnd({ scope }: { readonly scope: string }) {
  return (
    <p className={styles.end}>
      <span className={styles.leaves}>
        <TypeLeaf type="interview" veined />
      </span>
      {en.timeline.end(nameOfMonth(lastMonthOf(scope)))}
    </p>
  )
}
