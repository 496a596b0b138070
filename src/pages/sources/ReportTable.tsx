import { isolated } from '../../domain/phrases'
import {
  reportings,
  type ReportedEvent,
  type ReportingTable,
  type Reporting,
} from '../../domain/reporting'
import { EventDate } from '../../components/EventDate'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import styles from './ReportTable.module.css'
import { enPages } from '../../messages/en-pages'

const words = enPages.sources.table.kinds satisfies Record<Reporting, string>

/** Renders the chart as a table of events, with figures and publishers. */
export function ReportTable({ table }: { readonly table: ReportingTable }) {
  return (
    <details className={styles.details} id="table">
      <summary>{enPages.sources.table.open}</summary>
      <div
        className={styles.box}
        role="region"
        aria-label={enPages.sources.table.label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable box must be reachable by keyboard
        tabIndex={0}
      >
        <table className={styles.table}>
          <caption>
            <span>{enPages.sources.table.caption}</span>
          </caption>
          <thead>
            <tr>
              {enPages.sources.table.columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.events.map((reported) => (
              <EventRow key={reported.event.id} {...reported} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function EventRow({ event, sources, tally, roots }: ReportedEvent) {
  return (
    <tr>
      <th scope="row">
        <Link to={to.event(event.id)}>{event.title}</Link>
      </th>
      <td>
        <EventDate event={event} />
      </td>
      <td>{tally.firstHand + tally.own + tally.repeat}</td>
      <td>{tally.firstHand}</td>
      <td>{roots.length}</td>
      <td>{tally.repeat}</td>
      <td>
        {reportings
          .filter((reporting) => tally[reporting] > 0)
          .map((reporting) => (
            <p key={reporting}>
              <b>{words[reporting]}:</b>{' '}
              {[...new Set(sources[reporting].map(({ publisher }) => isolated(publisher)))].join(
                ', ',
              )}
            </p>
          ))}
      </td>
    </tr>
  )
}
