import { useMemo } from 'react'
import { citedSourcesOf } from '../../domain/cited-events'
import { disagreementsOf } from '../../domain/disagreements'
import { reportingOf, reportings } from '../../domain/reporting'
import { isFirstHand } from '../../domain/support'
import { titled } from '../../formats/site-meta'
import { useStory } from '../../components/story-context'
import { Head } from '../../components/Head'
import { Link } from '../../router/Link'
import { pageIds } from '../../router/page-ids'
import { SkipLink } from '../../ui/SkipLink'
import { to } from '../../router/paths'
import { LeafShapes } from './LeafShapes'
import { markMeanings, marksDown } from './report-marks'
import { summaryOf } from './report-words'
import { ReportMarks } from './ReportMarks'
import { ReportPicture } from './ReportPicture'
import { ReportStrips } from './ReportStrips'
import { ReportTable } from './ReportTable'
import { SourceList } from './SourceList'
import styles from './SourcesPage.module.css'
import { enPages } from '../../messages/en-pages'

/** Renders the chart of who reported what, then all sources, first-hand and reports, with what cites them. */
export function SourcesPage() {
  const story = useStory()
  const table = useMemo(() => reportingOf(story), [story])
  const cited = useMemo(() => citedSourcesOf(story), [story])
  const firstHand = cited.filter(({ source }) => isFirstHand(source))
  const reported = cited.filter(({ source }) => !isFirstHand(source))
  const unseen = firstHand.filter(({ source }) => source.via !== undefined).length
  const disagreements = disagreementsOf(story).length
  const publishers = story.publishers.length
  return (
    <div className={styles.page}>
      <Head
        title={titled(story.timeline.site, enPages.sources.title)}
        description={enPages.sources.description(
          cited.length,
          publishers,
          firstHand.length,
          reported.length,
        )}
        path={to.sources()}
      />
      <h1 id={pageIds.title} tabIndex={-1}>
        {enPages.sources.title}
      </h1>
      <p className={styles.lead}>{enPages.sources.lead(cited.length, publishers)}</p>
      <ul className={styles.anchors} aria-label={enPages.sources.onThisPage}>
        <li>
          <a href="#who">{enPages.sources.whoReported}</a>
        </li>
        <li>
          <a href="#first-hand">{enPages.sources.firstHand(firstHand.length)}</a>
        </li>
        <li>
          <a href="#reports">{enPages.sources.reports(reported.length)}</a>
        </li>
        {disagreements > 0 && (
          <li>
            <Link to={to.disagreements()}>{enPages.sources.disagreements(disagreements)}</Link>
          </li>
        )}
      </ul>
      <figure className={styles.figure} id="who" aria-labelledby="who-title">
        <figcaption>
          <b id="who-title">{enPages.sources.whoReported}</b>
          <span>{summaryOf(table, cited.length)}</span>
        </figcaption>
        <LeafShapes table={table} />
        <Legend />
        <SkipLink to="table">{enPages.sources.chart.skip}</SkipLink>
        <ReportPicture table={table} />
        <ReportStrips table={table} />
        <ReportTable table={table} />
      </figure>
      <section id="first-hand">
        <h2>{enPages.sources.firstHand(firstHand.length)}</h2>
        {unseen > 0 && <p>{enPages.sources.unseen(unseen)}</p>}
        <SourceList cited={firstHand} />
      </section>
      <section id="reports">
        <h2>{enPages.sources.reports(reported.length)}</h2>
        <SourceList cited={reported} />
      </section>
    </div>
  )
}

function Legend() {
  return (
    <ul className={styles.legend}>
      {reportings.map((reporting) => (
        <li key={reporting}>
          <svg viewBox="-8 -8 16 16" aria-hidden="true">
            <ReportMarks reporting={reporting} d={marksDown(reporting, [0])} />
          </svg>
          {markMeanings[reporting]}
        </li>
      ))}
      <li>
        <b>2</b> {enPages.sources.chart.many}
      </li>
    </ul>
  )
}
