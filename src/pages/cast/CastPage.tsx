import { peopleOfKind, sinceOf, standingCounts } from '../../domain/cast'
import { lastMonthOf, nameOfMonth } from '../../domain/date/months'
import type { Person } from '../../content/schema'
import { filmStandingLabel } from '../../domain/standing-labels'
import { personKinds, type PersonKind } from '../../domain/vocabulary'
import { titled } from '../../formats/site-meta'
import { useStory } from '../../components/story-context'
import { Head } from '../../components/Head'
import { pageIds } from '../../router/page-ids'
import { Since } from '../../components/Since'
import { Standing } from '../../components/Standing'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import styles from './CastPage.module.css'
import { castIds } from '../../router/cast-ids'
import { countsInWords } from './counts-in-words'
import { EventTwig } from './EventTwig'
import { PortraitFrame } from './PortraitFrame'
import { WhoSays } from './WhoSays'
import { en } from '../../messages/en'

const kindTitle = en.cast.kinds satisfies Record<PersonKind, string>

/** Renders everyone credited or named, with their standing for the film. */
export function CastPage() {
  const story = useStory()
  const { length } = story.people
  return (
    <div className={styles.page}>
      <Head
        title={titled(en.cast.title)}
        description={en.cast.description(length)}
        path={to.cast()}
      />
      <header className={styles.header}>
        <h1 id={pageIds.title} tabIndex={-1}>
          {en.cast.title}
        </h1>
        <p className={styles.lead}>
          {countsInWords(
            standingCounts(peopleOfKind(story, 'cast')),
            standingCounts(peopleOfKind(story, 'crew')),
            peopleOfKind(story, 'interviewer').length,
          )}
        </p>
        <p>
          {en.cast.asOf(nameOfMonth(lastMonthOf(story.timeline.scope)))} {en.cast.twig}
        </p>
      </header>
      {personKinds.map((kind) => (
        <section key={kind} className={styles.sheet}>
          <h2>{kindTitle[kind]}</h2>
          <ul>
            {peopleOfKind(story, kind).map((person) => (
              <li key={person.id} data-standing={person.standings[0]?.standing}>
                <PersonCard person={person} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function PersonCard({ person }: { readonly person: Person }) {
  const story = useStory()
  const [credit] = person.credits
  const [standing] = person.standings
  const since = standing && sinceOf(story, standing.sources)
  const path = to.person(person.id)
  return (
    <article className={styles.card} data-morphs-with={path}>
      <PortraitFrame person={person} size="small" />
      <div className={styles.label}>
        <h3>
          <Link to={path} id={castIds.link(person.id)}>
            <span data-part="name">{person.name}</span>
          </Link>
        </h3>
        <p>{credit?.text}</p>
        {standing && (
          <div className={styles.standing}>
            <Standing
              standing={standing.standing}
              label={filmStandingLabel[standing.standing]}
              isBadge
            />
            <p>
              <WhoSays sources={standing.sources} at={path} />
              {since && (
                <span>
                  , <Since standing={standing.standing} date={since} />
                </span>
              )}
            </p>
          </div>
        )}
        <EventTwig person={person} size="small" />
      </div>
    </article>
  )
}
