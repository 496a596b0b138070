import { useStory } from '../../components/story-context'
import { LeafTone } from '../../components/LeafTone'
import { dayOf } from '../../domain/date/calendar'
import { dateInWords } from '../../domain/date/format'
import { lastMonthOf, nameOfMonth } from '../../domain/date/months'
import { spanOf } from '../../domain/date/span'
import { en } from '../../messages/en'
import { Leaf } from '../../ui/Leaf'
import { Afterwards } from './Afterwards'
import styles from './StoryEnd.module.css'

/** Renders the end of the story: the day on which it ends, and what came after, unless the view is filtered. */
export function StoryEnd({ isFiltered }: { readonly isFiltered: boolean }) {
  const { events, isComplete, timeline } = useStory()
  const last = events.at(-1)
  return (
    <>
      <p className={styles.end}>
        <span className={styles.leaves}>
          <LeafTone colour="blue">
            <Leaf shape="heart" veined />
          </LeafTone>
        </span>
        <span>
          {isComplete && last
            ? en.timeline.endsOn(dateInWords(dayOf(spanOf(last.date).last)))
            : en.timeline.endsIn(nameOfMonth(lastMonthOf(timeline.scope)))}
        </span>
      </p>
      {!isFiltered && isComplete && timeline.afterwards.length > 0 && <Afterwards />}
    </>
  )
}
