import { counted } from '../../domain/phrases'
import type { Story } from '../../domain/story'
import { filterRelaxations } from '../../domain/facets'
import { withoutFilters, type View } from '../../domain/view'
import { focusResultCount } from '../../scroll/shown-line'
import { BareTwigOrnament } from '../../ui/BareTwigOrnament'
import { Button } from '../../ui/Button'
import styles from './EmptyListing.module.css'

interface EmptyListingProps {
  readonly story: Story
  /** The view that nothing fits. */
  readonly view: View
  readonly onView: (view: View) => void
}

/** Nothing fits: what to loosen, each with what it would bring back. */
export function EmptyListing({ story, view, onView }: EmptyListingProps) {
  const ways = filterRelaxations(story, view)
  // The pressed button goes when events come back: the focus goes to the line that tells how many.
  const loosen = (view: View) => {
    onView(view)
    focusResultCount()
  }
  return (
    <section className={styles.empty} aria-labelledby="empty-title">
      <BareTwigOrnament />
      <h2 id="empty-title">No event fits all of this</h2>
      {ways.length > 0 ? (
        <p>Take one thing away and the story comes back:</p>
      ) : (
        <p>No single change brings an event back. Start again with the whole story.</p>
      )}
      <ul>
        {ways.map(({ key, name, without, count }) => (
          <li key={key}>
            <Button onClick={() => loosen(without)}>
              Without {name}: {counted(count, 'event')}
            </Button>
          </li>
        ))}
        <li>
          <Button look="firm" onClick={() => loosen(withoutFilters(view))}>
            Show the whole story
          </Button>
        </li>
      </ul>
    </section>
  )
}
