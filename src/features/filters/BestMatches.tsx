import type { SearchModel } from '../../domain/search-model'
import { eventIds } from '../../router/event-ids'
import { en } from '../../messages/en'
import styles from './BestMatches.module.css'

/** Renders links to the best matches of a search, and says when no event has all of its words. */
export function BestMatches({ best, isPartial }: SearchModel) {
  return (
    <>
      {isPartial && <p className={styles.note}>{en.search.partial}</p>}
      {best.length > 0 && (
        <div className={styles.best}>
          <span id="best-matches">{en.search.best}:</span>
          <ol aria-labelledby="best-matches">
            {best.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${eventIds.card(id)}`}>{title}</a>
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  )
}
