import { lastMonthOf, nameOfMonth } from '../../domain/date/months'
import tones from '../../components/LeafTone.module.css'
import { Leaf } from '../../ui/Leaf'
import { en } from '../../messages/en'
import styles from './StoryEnd.module.css'

/** Renders the end of the story, and says that events continued after it. */
export function StoryEnd({ scope }: { readonly scope: string }) {
  return (
    <p className={styles.end}>
      <span className={styles.leaves}>
        <span className={tones.tone} data-colour="blue">
          <Leaf shape="heart" veined />
        </span>
      </span>
      {en.timeline.end(nameOfMonth(lastMonthOf(scope)))}
    </p>
  )
}
