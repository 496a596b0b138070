import { slugOf } from '../../domain/slug'
import { dateInWords } from '../../domain/date/format'
import { answerStandings, personStandings } from '../../domain/vocabulary'
import { hrefOf } from '../../browser/base-url'
import { calendarRule } from '../../formats/calendar-note'
import { titled } from '../../formats/site-meta'
import { useStory } from '../../components/story-context'
import { CorrectionChange } from '../../components/CorrectionChange'
import { DateText } from '../../components/DateText'
import { Head } from '../../components/Head'
import { pageIds } from '../../router/page-ids'
import { PersonStandingMark } from '../../components/PersonStandingMark'
import { Standing } from '../../components/Standing'
import { TypeLeaf } from '../../components/TypeLeaf'
import { Link } from '../../router/Link'
import { files, to } from '../../router/paths'
import styles from './AboutPage.module.css'
import { en } from '../../messages/en'
import { enPages } from '../../messages/en-pages'

const dateForms = [
  '2025-04-22',
  '2025-02',
  '2025',
  '[2025-07-09,2025-07-10]',
  '[2025-04-01..2025-04-21]',
  '2025-03~',
  '2025-03?',
  '2025-04-22/2025-05-02',
  '../2025-02-14',
]

/** Renders the page on how the timeline is made, and by which rules. */
export function AboutPage() {
  const { timeline, eventsByName } = useStory()
  const { site } = timeline
  const { claims, dates, standings, corrections, files: formats, privacy } = enPages.about
  return (
    <div className={styles.page}>
      <Head
        title={titled(site, en.shell.howMade)}
        description={enPages.about.description}
        path={to.about()}
      />
      <h1 id={pageIds.title} tabIndex={-1}>
        {en.shell.howMade}
      </h1>
      <p className={styles.lead}>
        {enPages.about.lead(site.title, dateInWords(timeline.scope))} {enPages.about.promise}{' '}
        {site.disclaimer}
      </p>

      <section>
        <h2>{claims.heading}</h2>
        <p>{claims.numbers}</p>
        <p>{claims.repeats}</p>
        <p>{claims.ownWords}</p>
      </section>

      <section>
        <h2>{dates.heading}</h2>
        <p>{dates.exactness}</p>
        <table className={styles.table} aria-label={dates.table}>
          <thead>
            <tr>
              <th scope="col">{dates.inFile}</th>
              <th scope="col">{dates.onPage}</th>
            </tr>
          </thead>
          <tbody>
            {dateForms.map((date) => (
              <tr key={date}>
                <td>
                  <code>{date}</code>
                </td>
                <td>
                  <DateText date={date} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>{dates.sortingHeading}</h3>
        <p>{dates.sorting}</p>
        <h3>{dates.asOfHeading}</h3>
        <p>{dates.asOf}</p>
      </section>

      <section>
        <h2>{standings.heading}</h2>
        <p>{standings.board(timeline.questions.length)}</p>
        <dl className={styles.meanings}>
          {answerStandings.map((standing) => (
            <div key={standing}>
              <dt>
                <Standing standing={standing} />
              </dt>
              <dd>{standings.answers(site.makers)[standing]}</dd>
            </div>
          ))}
        </dl>
        <p>{standings.turning}</p>
        <p>{standings.people}</p>
        <dl className={styles.meanings}>
          {personStandings.map((standing) => (
            <div key={standing}>
              <dt>
                <PersonStandingMark standing={standing} />
              </dt>
              <dd>{standings.persons(site.makers)[standing]}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section>
        <h2>{enPages.about.types}</h2>
        <dl className={styles.meanings}>
          {timeline.types.map(({ id, label, meaning }) => (
            <div key={id}>
              <dt>
                <TypeLeaf type={id} /> {label}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section>
        <h2>{corrections.heading}</h2>
        <p>
          {corrections.lastEdited} <DateText date={timeline.updated} />.
        </p>
        {timeline.corrections.length === 0 ? (
          <p>{corrections.none}</p>
        ) : (
          <ul>
            {timeline.corrections.map(({ id, date, text, event, change }) => (
              <li key={id}>
                <DateText date={date} />: {text}{' '}
                {event && <Link to={to.event(event)}>{goTo(eventsByName.get(event)?.title)}</Link>}
                {change && <CorrectionChange change={change} className={styles.change} />}
              </li>
            ))}
          </ul>
        )}
      </section>

      <section id="take-along">
        <h2>{formats.heading}</h2>
        <p>{formats.intro}</p>
        <dl className={styles.meanings}>
          <div>
            <dt>{formats.feed.term}</dt>
            <dd>
              {formats.feed.before} <a href={hrefOf(files.atom)}>{formats.feed.atom}</a>{' '}
              {formats.feed.or} <a href={hrefOf(files.jsonFeed)}>{formats.feed.jsonFeed}</a>
              {formats.feed.after}
            </dd>
          </div>
          <div>
            <dt>{formats.calendar.term}</dt>
            <dd>
              <a href={hrefOf(files.calendar)} download={`${slugOf(site.name)}.ics`}>
                {formats.calendar.link}
              </a>
              {formats.calendar.after} {calendarRule}
            </dd>
          </div>
          <div>
            <dt>{formats.timelineJs.term}</dt>
            <dd>
              <a href={hrefOf(files.timelineJs)}>{formats.timelineJs.link}</a>
              {formats.timelineJs.after}
            </dd>
          </div>
          <div>
            <dt>{formats.data.term}</dt>
            <dd>
              <a href={hrefOf(files.content)} download={`${slugOf(site.name)}.json`}>
                {formats.data.link}
              </a>{' '}
              {formats.data.between} <a href={hrefOf(files.schema)}>{formats.data.schema}</a>.
            </dd>
          </div>
        </dl>
      </section>

      <section>
        <h2>{privacy.heading}</h2>
        <p>{privacy.noTracking}</p>
        <p>
          {privacy.program} <a href={hrefOf(files.licences)}>{privacy.licences}</a>
          {privacy.texts}
        </p>
      </section>
    </div>
  )
}

/** Names the link to an event; that of a long story may not be loaded. */
const goTo = (title: string | undefined) =>
  title === undefined
    ? enPages.about.corrections.goToEvent
    : enPages.about.corrections.goToTitle(title)
