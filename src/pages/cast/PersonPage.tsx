import { eventsWith, sinceOf } from '../../domain/cast'
import { citationsOfPerson, claimsNaming } from '../../domain/claims-of-person'
import { isolated } from '../../domain/phrases'
import type { Person } from '../../content/schema'
import { supportInWords, supportOf } from '../../domain/support'
import { reportablesOfPerson } from '../../formats/report'
import { titled } from '../../formats/site-meta'
import { useStory } from '../../components/story-context'
import { FollowLinks } from '../../components/FollowLinks'
import { Head } from '../../components/Head'
import { pageIds } from '../../router/page-ids'
import { CitationScope } from '../../components/CitationScope'
import { CitedText } from '../../components/Citations'
import { NumberedSources } from '../../components/NumberedSources'
import { ReportError } from '../../components/ReportError'
import { ShareButton } from '../../components/ShareButton'
import { Since } from '../../components/Since'
import { PersonStandingMark } from '../../components/PersonStandingMark'
import { personStandingInFull } from '../../domain/standing-labels'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import { castIds } from '../../router/cast-ids'
import { EventsOfPerson } from './EventsOfPerson'
import { EventTwig } from './EventTwig'
import { FirstStanding } from './FirstStanding'
import { PortraitFrame } from './PortraitFrame'
import styles from './PersonPage.module.css'
import { enPages } from '../../messages/en-pages'

const list = 'source'

interface PersonPageProps {
  readonly person: Person
  /** Address of the timeline filtered by this person. */
  readonly timelineAddress: string
}

/** Renders one person: credits, standings with sources, other spellings, claims by event, and all sources. */
export function PersonPage({ person, timelineAddress }: PersonPageProps) {
  const story = useStory()
  const { site } = story.timeline
  const events = eventsWith(story, person)
  const claimsByEvent = claimsNaming(story, person)
  const numbered = citationsOfPerson(person, claimsByEvent)
  const [first] = person.standings
  const path = to.person(person.id)
  const standingInWords = first
    ? personStandingInFull(site.subject)[first.standing]
    : enPages.person.notInWork(site.subject)
  return (
    <CitationScope numbered={numbered} list={list}>
      <div className={styles.page}>
        <Head
          title={titled(site, person.name)}
          description={enPages.person.description(
            person.name,
            person.credits.map(({ text }) => text).join('; '),
            standingInWords,
            events.length,
          )}
          path={path}
        />
        <p className={styles.top}>
          <Link to={to.cast()}>{enPages.cast.title}</Link>{' '}
          <ShareButton shared={{ kind: 'person', person }} />
        </p>
        <header className={styles.header} data-morphs-with={path}>
          <PortraitFrame person={person} />
          <div className={styles.label}>
            <h1 id={pageIds.title} tabIndex={-1}>
              <span data-part="name">{person.name}</span>
            </h1>
            {first && <FirstStanding standing={first} className={styles.standing} />}
            <EventTwig person={person} size="large" />
          </div>
        </header>

        <div className={styles.record}>
          <section>
            <h2>{enPages.person.credits}</h2>
            <ul>
              {person.credits.map(({ text, sources }) => (
                <li key={text}>
                  <CitedText text={text} sources={sources} />
                </li>
              ))}
            </ul>
          </section>

          <section>
            <h2>{enPages.person.inWork(site.subject)}</h2>
            {person.standings.length === 0 && (
              <p>{enPages.person.onlyTalks(isolated(person.name), site.subject)}</p>
            )}
            <ul>
              {person.standings.map(({ standing, text, sources }) => {
                const since = sinceOf(story, sources)
                const support = supportInWords(supportOf(story, { sources }))
                return (
                  <li key={text}>
                    <PersonStandingMark standing={standing} />
                    {since && (
                      <small>
                        {' '}
                        (<Since standing={standing} date={since} />)
                      </small>
                    )}
                    <div>
                      <CitedText text={text} sources={sources} />
                    </div>
                    {support && <p className={styles.support}>{support}</p>}
                  </li>
                )
              })}
            </ul>
          </section>

          {person.spellings.length > 0 && (
            <section>
              <h2>{enPages.person.spellings}</h2>
              <p>{enPages.person.weWrite(isolated(person.name))}</p>
              <ul>
                {person.spellings.map(({ form, sources }) => (
                  <li key={form}>
                    <CitedText text={isolated(form)} sources={sources} />
                  </li>
                ))}
              </ul>
            </section>
          )}

          <section>
            <EventsOfPerson
              name={isolated(person.name)}
              events={events}
              claimsByEvent={claimsByEvent}
            />
            <p className={styles.onTimeline} data-needs-script>
              <Link to={timelineAddress}>{enPages.person.showOnTimeline}</Link>
            </p>
            <FollowLinks page={path} name={isolated(person.name)} />
          </section>
        </div>

        <section id={castIds.sources} tabIndex={-1}>
          <h2>{enPages.person.sources}</h2>
          <NumberedSources />
        </section>
        <ReportError
          whole={{ id: person.id, text: person.name }}
          claims={reportablesOfPerson(person)}
          page={path}
          className={styles.report}
        />
      </div>
    </CitationScope>
  )
}
