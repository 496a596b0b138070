import { filterRelaxations } from '../../domain/facets'
import { suggestedQuery } from '../../domain/search-index'
import { withoutFilters, type View } from '../../domain/view'
import { focusResultCount } from '../../scroll/shown-line'
import { BareTwigOrnament } from '../../ui/BareTwigOrnament'
import { Button } from '../../ui/Button'
import { useStory } from '../../components/story-context'
import { en } from '../../messages/en'
import styles from './EmptyListing.module.css'

interface EmptyListingProps {
  /** A view without matching events. */
  readonly view: View
  readonly onView: (view: View) => void
}

/** Renders which filters to remove from an empty view, and what each brings back. */
export function EmptyListing({ view, onView }: EmptyListingProps) {
  const story = useStory()
  const suggestion = suggestedQuery(story, view)
  const relaxations = filterRelaxations(story, view)
  // Events replace the pressed button, so focus moves to the result count.
  const relax = (view: View) => {
    onView(view)
    focusResultCount()
  }
  return (
    <section className={styles.empty} aria-labelledby="empty-title">
      <BareTwigOrnament />
      <h2 id="empty-title">{en.timeline.empty.title}</h2>
      {suggestion !== undefined && (
        <p>
          <Button onClick={() => relax({ ...view, query: suggestion })}>
            {en.search.didYouMean(suggestion)}
          </Button>
        </p>
      )}
      {relaxations.length > 0 ? (
        <p>{en.timeline.empty.relax}</p>
      ) : (
        <p>{en.timeline.empty.startAgain}</p>
      )}
      <ul>
        {relaxations.map(({ key, name, without, count }) => (
          <li key={key}>
            <Button onClick={() => relax(without)}>{en.timeline.empty.without(name, count)}</Button>
          </li>
        ))}
        <li>
          <Button look="firm" onClick={() => relax(withoutFilters(view))}>
            {en.timeline.empty.showAll}
          </Button>
        </li>
      </ul>
    </section>
  )
}
