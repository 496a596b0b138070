import { lastMonthOf, nameOfMonth } from '../../domain/date/months'
import { TypeLeaf } from '../../components/TypeLeaf'
import styles from './StoryEnd.module.css'

/** Renders the end of the story, and says that events continued after it. */
export function StoryEnd({ scope }: { readonly scope: string }) {
  return (
    <p className={styles.end}>
      <span className={styles.leaves}>
        <TypeLeaf type="interview" veined />
      </span>
      The story told here ends in {nameOfMonth(lastMonthOf(scope))}. Later sources are cited only
      where they speak of it.
    </p>
  )
}
