import { useMemo } from 'react'
import { citedSourcesOf } from '../../domain/cited-events'
import { reportingOf, reportings } from '../../domain/reporting'
import { isFirstHand } from '../../domain/support'
import { titled } from '../../formats/site-meta'
import { useStory } from '../../components/story-context'
import { Head } from '../../components/Head'
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

/** Renders the chart of who reported what, then all sources, first-hand and reports, with what cites them. */
export function SourcesPage() {
  const story = useStory()
  const table = useMemo(() => reportingOf(story), [story])
  const cited = useMemo(() => citedSourcesOf(story), [story])
  const firstHand = cited.filter(({ source }) => isFirstHand(source))
  const reported = cited.filter(({ source }) => !isFirstHand(source))
  const unseen = firstHand.filter(({ source }) => source.via !== undefined).length
  const summary = `${cited.length} sources from ${story.publishers.length} publishers`
  return (
    <div className={styles.page}>
      <Head
        title={titled('Sources')}
        description={`${summary}: ${firstHand.length} first-hand, ${reported.length} reports, each with the events that rest on it.`}
        path={to.sources()}
      />
      <h1 id={pageIds.title} tabIndex={-1}>
        Sources
      </h1>
      <p className={styles.lead}>
        {summary}: first who reported what, then each of them with what in the story rests on it.
      </p>
      <ul className={styles.anchors} aria-label="On this page">
        <li>
          <a href="#who">Who reported what</a>
        </li>
        <li>
          <a href="#first-hand">First-hand ({firstHand.length})</a>
        </li>
        <li>
          <a href="#reports">Reports ({reported.length})</a>
        </li>
      </ul>
      <figure className={styles.figure} id="who" aria-labelledby="who-title">
        <figcaption>
          <b id="who-title">Who reported what</b>
          <span>{summaryOf(table, cited.length)}</span>
        </figcaption>
        <LeafShapes table={table} />
        <Legend />
        <SkipLink to="table">Skip to the table</SkipLink>
        <ReportPicture table={table} />
        <ReportStrips table={table} />
        <ReportTable table={table} />
      </figure>
      <section id="first-hand">
        <h2>{`First-hand (${firstHand.length})`}</h2>
        {unseen > 0 && (
          <p>
            {unseen} of them we know only through others who quote them; each says through whom.
          </p>
        )}
        <SourceList cited={firstHand} />
      </section>
      <section id="reports">
        <h2>{`Reports (${reported.length})`}</h2>
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
        <b>2</b> So many sources at one place
      </li>
    </ul>
  )
}
