import { useMemo } from 'react'
import { Head } from '../../components/Head'
import { useStory } from '../../components/story-context'
import { disagreementsOf, isSettled, outletRecords } from '../../domain/disagreements'
import { titled } from '../../formats/site-meta'
import { pageIds } from '../../router/page-ids'
import { to } from '../../router/paths'
import { DisagreementEntry } from './DisagreementEntry'
import styles from './DisagreementsPage.module.css'
import { OutletTable } from './OutletTable'
import { enPages } from '../../messages/en-pages'

/** Renders every disagreement with its sides, then what each outlet's record in them is. */
export function DisagreementsPage() {
  const story = useStory()
  const disagreements = useMemo(() => disagreementsOf(story), [story])
  const records = useMemo(() => outletRecords(story, disagreements), [story, disagreements])
  const settled = disagreements.filter(({ disagreement }) => isSettled(disagreement)).length
  const total = disagreements.length
  return (
    <div className={styles.page}>
      <Head
        title={titled(story.timeline.site, enPages.disagreements.title)}
        description={enPages.disagreements.description(total, settled, records.length)}
        path={to.disagreements()}
      />
      <h1 id={pageIds.title} tabIndex={-1}>
        {enPages.disagreements.title}
      </h1>
      <p className={styles.lead}>
        {total === 0 ? enPages.disagreements.none : enPages.disagreements.lead(total, settled)}
      </p>
      {total > 0 && (
        <>
          <ul className={styles.anchors} aria-label={enPages.disagreements.onThisPage}>
            <li>
              <a href="#all">{enPages.disagreements.all(total)}</a>
            </li>
            <li>
              <a href="#outlets">{enPages.disagreements.outlets(records.length)}</a>
            </li>
          </ul>
          <section id="all">
            <h2>{enPages.disagreements.all(total)}</h2>
            <ol className={styles.list}>
              {disagreements.map((one) => (
                <li key={one.number}>
                  <DisagreementEntry {...one} />
                </li>
              ))}
            </ol>
          </section>
          <section id="outlets">
            <h2>{enPages.disagreements.outlets(records.length)}</h2>
            <p>{enPages.disagreements.rule}</p>
            <OutletTable records={records} />
          </section>
        </>
      )}
    </div>
  )
}
