import { isolated } from '../../domain/phrases'
import type { ReportedEvent, ReportingTable, Tally } from '../../domain/reporting'
import { EventDate } from '../../components/EventDate'
import { Link } from '../../router/Link'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { to } from '../../router/paths'
import { stripOf } from './report-layout'
import { marksAlong } from './report-marks'
import { tallyInWords } from './report-words'
import { ReportMarks } from './ReportMarks'
import styles from './ReportStrips.module.css'
import { enPages } from '../../messages/en-pages'

/** Renders events as a list, each with a strip of its marks to a common scale; from 75rem `ReportPicture` is shown. */
export function ReportStrips({ table }: { readonly table: ReportingTable }) {
  return (
    <ol className={styles.strips}>
      {table.events.map((reported) => (
        <li key={reported.event.id}>
          <Link to={to.event(reported.event.id)}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <use href={`#leaf-${reported.event.type}`} />
            </svg>
            <b>
              {isolated(reported.event.title)}
              <VisuallyHidden>: </VisuallyHidden>
            </b>
            <Strip tally={reported.tally} />
            <span>{tallyInWords(reported)}</span>
          </Link>
          <p>
            <EventDate event={reported.event} />
            {firstHandOf(reported)}
          </p>
        </li>
      ))}
    </ol>
  )
}

function firstHandOf({ sources: { firstHand } }: ReportedEvent): string {
  return firstHand.length > 0
    ? enPages.sources.chart.firstHandBy(
        [...new Set(firstHand.map(({ publisher }) => isolated(publisher)))].join(', '),
      )
    : ''
}

function Strip({ tally }: { readonly tally: Tally }) {
  const { width, runs } = stripOf(tally)
  return (
    <svg viewBox={`0 0 ${width} 16`} width={width} height="16" aria-hidden="true">
      {runs.map((run) => (
        <ReportMarks
          key={run.reporting}
          reporting={run.reporting}
          d={marksAlong(run)}
          pitch={run.pitch}
        />
      ))}
    </svg>
  )
}
