import type { CitedSource } from '../../domain/cited-events'
import { machineDate, dateInWords } from '../../domain/date/format'
import { nameOfMonth } from '../../domain/date/months'
import { isFirstHand } from '../../domain/support'
import { SourceEntry } from '../../components/SourceEntry'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import { sourceEntryId } from '../../router/source-ids'
import styles from './SourceList.module.css'
import { enPages } from '../../messages/en-pages'

/** Renders sources by date of publication, with the month in the margin and who cites each. */
export function SourceList({ cited }: { readonly cited: readonly CitedSource[] }) {
  return (
    <ul className={styles.list}>
      {cited.map(({ source, events, people, isAfterwards, repeats }, index) => {
        const period = periodOf(source.published)
        const before = cited[index - 1]
        return (
          <li
            key={source.id}
            id={sourceEntryId(source.id)}
            tabIndex={-1}
            data-mark={isFirstHand(source) ? 'seed' : source.root ? 'dot' : 'ring'}
          >
            {period !== (before && periodOf(before.source.published)) && <h3>{period}</h3>}
            <SourceEntry source={source} />
            <p>
              {[
                enPages.sources.cited(events.length, people.length, isAfterwards),
                ...(repeats > 0 ? [enPages.sources.repeatedBy(repeats)] : []),
              ].join(' ')}
            </p>
            {events.length + people.length > 0 && (
              <ul>
                {events.map(({ id, title }) => (
                  <li key={id}>
                    <Link to={to.event(id)}>{title}</Link>
                  </li>
                ))}
                {people.map(({ id, name }) => (
                  <li key={id}>
                    <Link to={to.person(id)}>{name}</Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Returns the month of a publication, such as "April 2025", or its date in words if less precise. */
function periodOf(published: string): string {
  const value = machineDate(published)
  if (value === undefined) return dateInWords(published)
  return value.length < 7 ? value : nameOfMonth(value.slice(0, 7))
}
