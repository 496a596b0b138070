import { counted } from '../../domain/phrases'
import { filterRelaxations } from '../../domain/facets'
import { withoutFilters, type View } from '../../domain/view'
import { focusResultCount } from '../../scroll/shown-line'
import { BareTwigOrnament } from '../../ui/BareTwigOrnament'
import { Button } from '../../ui/Button'
import { useStory } from '../../components/story-context'
import styles from './EmptyListing.module.css'

interface EmptyListingProps {
  /** A view without matching events. */
  readonly view: View
  readonly onView: (view: View) => void
}

/** Renders which filters to remove from an empty view, and what each brings back. */
export function EmptyListing({ view, onView }: EmptyListingProps) {
  const story = useStory()
  const relaxations = filterRelaxations(story, view)
  // Events replace the pressed button, so focus moves to the result count.
  const relax = (view: View) => {
    onView(view)
    focusResultCount()
  }
  return (
    <section className={styles.empty} aria-labelledby="empty-title">
      <BareTwigOrnament />
      <h2 id="empty-title">No event fits all of this</h2>
      {relaxations.length > 0 ? (
        <p>Take one thing away and the story comes back:</p>
      ) : (
        <p>No single change brings an event back. Start again with the whole story.</p>
      )}
      <ul>
        {relaxations.map(({ key, name, without, count }) => (
          <li key={key}>
            <Button onClick={() => relax(without)}>
              Without {name}: {counted(count, 'event')}
            </Button>
          </li>
        ))}
        <li>
          <Button look="firm" onClick={() => relax(withoutFilters(view))}>
            Show the whole story
          </Button>
        </li>
      </ul>
    </section>
  )
}
