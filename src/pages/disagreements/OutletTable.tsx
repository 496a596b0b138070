import { useState } from 'react'
import {
  disagreementCount,
  outletOrders,
  settledCount,
  sortedRecords,
  type NumberedDisagreement,
  type OutletOrder,
  type OutletRecord,
} from '../../domain/disagreements'
import { isolated } from '../../domain/phrases'
import { disagreementId } from '../../router/disagreement-ids'
import { Chip } from '../../ui/Chip'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './OutletTable.module.css'
import { enPages } from '../../messages/en-pages'

const { table } = enPages.disagreements

// Names sort from A, numbers from the largest.
const directions = {
  name: 'ascending',
  count: 'descending',
  share: 'descending',
  less: 'descending',
} as const satisfies Record<OutletOrder, string>

/** Renders how often each outlet is on a better supported side; with scripts it can be sorted. */
export function OutletTable({ records }: { readonly records: readonly OutletRecord[] }) {
  const [order, setOrder] = useState<OutletOrder>('count')
  const sortOf = (column: OutletOrder) => (column === order ? directions[column] : undefined)
  return (
    <>
      <div role="group" aria-label={table.sortBy} className={styles.orders} data-needs-script>
        <span aria-hidden="true">{table.sortBy}</span>
        {outletOrders.map((one) => (
          <Chip key={one} pressed={one === order} onPress={() => setOrder(one)}>
            {table.orders[one]}
          </Chip>
        ))}
      </div>
      <div
        className={styles.box}
        role="region"
        aria-label={table.label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable box must be reachable by keyboard
        tabIndex={0}
      >
        <table className={styles.table} aria-label={table.label}>
          <thead>
            <tr>
              <th scope="col" aria-sort={sortOf('name')}>
                {table.outlet}
              </th>
              <th scope="col" aria-sort={sortOf('count')}>
                {table.count}
              </th>
              <th scope="col" aria-sort={sortOf('share')}>
                {table.better}
              </th>
              <th scope="col" aria-sort={sortOf('less')}>
                {table.less}
              </th>
              <th scope="col">{table.unsettled}</th>
            </tr>
          </thead>
          <tbody>
            {sortedRecords(records, order).map((record) => (
              <tr key={record.outlet.id}>
                <th scope="row">{isolated(record.outlet.name)}</th>
                <td>{disagreementCount(record)}</td>
                <td>
                  {settledCount(record) > 0 && (
                    <b>{table.share(record.better.length, settledCount(record))}</b>
                  )}
                  <Numbers of={record.better} />
                </td>
                <td>
                  <Numbers of={record.less} />
                </td>
                <td>
                  <Numbers of={record.unsettled} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Renders disagreements as links by number; a screen reader says their questions. */
function Numbers({ of }: { readonly of: readonly NumberedDisagreement[] }) {
  return of.map(({ number, event, disagreement: { question } }) => (
    <a key={number} href={`#${disagreementId(event.id, question)}`} className={styles.number}>
      {number}
      <VisuallyHidden>: {question}</VisuallyHidden>
    </a>
  ))
}
