import { dateInWords } from '../../domain/date/format'
import {
  answerStandings,
  filmStandings,
  type AnswerStanding,
  type FilmStanding,
} from '../../domain/vocabulary'
import { hrefOf } from '../../browser/base-url'
import { calendarRule } from '../../formats/calendar-days'
import { titled } from '../../formats/site-meta'
import { useStory } from '../../components/story-context'
import { DateText } from '../../components/DateText'
import { Head } from '../../components/Head'
import { pageIds } from '../../router/page-ids'
import { Standing } from '../../components/Standing'
import { TypeLeaf } from '../../components/TypeLeaf'
import { Link } from '../../router/Link'
import { files, to } from '../../router/paths'
import styles from './AboutPage.module.css'

const answerMeaning = {
  open: 'A source says that it is not settled.',
  hoped: 'Somebody who makes the film wishes it; nothing is decided.',
  planned: 'Those who can decide have said that it shall be so.',
  reported: 'Press reports say so; those who decide have not.',
  confirmed: 'Netflix, or the person whose work it is, has said so.',
} satisfies Record<AnswerStanding, string>

const filmMeaning = {
  'not-named': 'Not among those who were named or expected, or a return was called unconfirmed.',
  likely: 'The press thinks it likely.',
  expected: 'The press lists the person among those expected back.',
  confirmed: 'Netflix names the person.',
} satisfies Record<FilmStanding, string>

const dateForms = [
  '2025-04-22',
  '2025-02',
  '2025',
  '[2025-02-15,2025-02-16]',
  '[2025-04-01..2025-04-21]',
  '2025-03~',
  '2025-03?',
  '2025-04-22/2025-05-02',
  '../2025-02-14',
]

/** Renders the page on how the timeline is made, and by which rules. */
export function AboutPage() {
  const { timeline } = useStory()
  return (
    <div className={styles.page}>
      <Head
        title={titled('How this is made')}
        description="The rules of this timeline: how claims are sourced, how inexact dates are written and sorted, what confirmed and expected mean, and what was corrected."
        path={to.about()}
      />
      <h1 id={pageIds.title} tabIndex={-1}>
        How this is made
      </h1>
      <p className={styles.lead}>
        This page tells how <i>Heartstopper Forever</i> came to be, {dateInWords(timeline.scope)}.
        Every claim shows who says so, every date is only as exact as its source, and where sources
        disagree the page says so. It is made by admirers of the series and has no tie to Netflix,
        See-Saw Films or the author.
      </p>

      <section>
        <h2>Claims and sources</h2>
        <p>
          Each claim carries numbers, and each number leads to a source: who published it, when, in
          which language, and whether it is first-hand. First-hand are what the makers publish
          themselves, interviews in which they speak, and their own posts. Everything else is a
          report.
        </p>
        <p>
          Reports are not independent because they are many. Where several go back to one original,
          the page says so: “5 reports, one root”. A source that we know only because another one
          quotes it has no link of its own; the page names the one that quotes it.
        </p>
        <p>
          All texts are in our own words. A quoted fragment has at most six words. The private lives
          of the people are not our subject.
        </p>
      </section>

      <section>
        <h2>Dates</h2>
        <p>
          A date is never more exact than its source. The content file writes dates in EDTF, a part
          of ISO 8601, and the page says them in words:
        </p>
        <table className={styles.table} aria-label="How dates are written and said">
          <thead>
            <tr>
              <th scope="col">In the file</th>
              <th scope="col">On the page</th>
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
        <h3>The sorting rule</h3>
        <p>
          An event stands at the middle of the days that its date may mean: “February 2025” between
          the 14th and the 15th, “15 or 16 February 2025” between the two. Where two middles are
          equal, the more exact date comes first, and after that the order of the content file. An
          event is listed under the month of that middle day. Spring is March to May, and the other
          seasons follow.
        </p>
        <h3>As it was known on a day</h3>
        <p>
          The view of a past day leaves out whatever no source had published by then. A source
          counts from the last day on which it may have appeared, so that nothing is shown as known
          too early.
        </p>
      </section>

      <section>
        <h2>Where things stood</h2>
        <p>
          The board holds {timeline.questions.length} open questions. The last event before your
          place in the story that answers a question sets the answer, and the answer says how firm
          it was:
        </p>
        <dl className={styles.meanings}>
          {answerStandings.map((standing) => (
            <div key={standing}>
              <dt>
                <Standing standing={standing} />
              </dt>
              <dd>{answerMeaning[standing]}</dd>
            </div>
          ))}
        </dl>
        <p>People in the film have their own words for it:</p>
        <dl className={styles.meanings}>
          {filmStandings.map((standing) => (
            <div key={standing}>
              <dt>
                <Standing standing={standing} />
              </dt>
              <dd>{filmMeaning[standing]}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section>
        <h2>Types of event</h2>
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
        <h2>Corrections</h2>
        <p>
          The content was last edited on <DateText date={timeline.updated} />.
        </p>
        {timeline.corrections.length === 0 ? (
          <p>Nothing has been corrected since publication.</p>
        ) : (
          <ul>
            {timeline.corrections.map(({ date, text, event }) => (
              <li key={`${date} ${text}`}>
                <DateText date={date} />: {text}{' '}
                {event && <Link to={to.event(event)}>Go to the event</Link>}
              </li>
            ))}
          </ul>
        )}
      </section>

      <section id="take-along">
        <h2>Take the story along</h2>
        <p>
          The story is there for other programs too, each claim with its sources and each date as
          exact as it is here.
        </p>
        <dl className={styles.meanings}>
          <div>
            <dt>Feed</dt>
            <dd>
              What was added and what was corrected, by the day on which that was done: as{' '}
              <a href={hrefOf(files.atom)}>Atom</a> or as{' '}
              <a href={hrefOf(files.jsonFeed)}>JSON Feed</a>. A feed reader finds both from any
              page.
            </dd>
          </div>
          <div>
            <dt>Calendar</dt>
            <dd>
              <a href={hrefOf(files.calendar)} download="heartstopper-forever.ics">
                The whole story as a calendar
              </a>
              , to be kept as a file or followed by its address. {calendarRule}
            </dd>
          </div>
          <div>
            <dt>TimelineJS</dt>
            <dd>
              <a href={hrefOf(files.timelineJs)}>The story for TimelineJS 3</a>: give it the address
              of this file, and it draws the events on a line of its own.
            </dd>
          </div>
          <div>
            <dt>Data</dt>
            <dd>
              <a href={hrefOf(files.content)} download="heartstopper-forever.json">
                The whole content
              </a>{' '}
              as one file of JSON, from which all of this is made, with{' '}
              <a href={hrefOf(files.schema)}>its schema</a>.
            </dd>
          </div>
        </dl>
      </section>

      <section>
        <h2>Privacy and licence</h2>
        <p>
          This site sets no cookies, counts nobody and asks no other server for anything. Links to
          sources lead away from it.
        </p>
        <p>
          The program is free under the MIT licence; the parts of it that others made{' '}
          <a href={hrefOf(files.licences)}>have licences of their own</a>. The facts are nobody’s
          property; our texts may be reused with a link to this timeline, under Creative Commons BY
          4.0. Headlines belong to those who wrote them. The same holds for the files above.
        </p>
      </section>
    </div>
  )
}
