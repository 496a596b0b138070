import { peopleOfKind } from '../../domain/cast'
import { lastMonthOf, nameOfMonth } from '../../domain/date/months'
import type { Person } from '../../content/schema'
import { titled } from '../../formats/site-meta'
import { useStory } from '../../components/story-context'
import { Head } from '../../components/Head'
import { pageIds } from '../../router/page-ids'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import styles from './CastPage.module.css'
import { castIds } from '../../router/cast-ids'
import { countsInWords } from './counts-in-words'
import { EventTwig } from './EventTwig'
import { FirstStanding } from './FirstStanding'
import { PortraitFrame } from './PortraitFrame'
import { en } from '../../messages/en'

/** Renders everyone credited or named, with their standing. */
export function CastPage() {
  const story = useStory()
  const { site, groups, scope } = story.timeline
  const { length } = story.people
  return (
    <div className={styles.page}>
      <Head
        title={titled(site, en.cast.title)}
        description={en.cast.description(length, site.subject)}
        path={to.cast()}
      />
      <header className={styles.header}>
        <h1 id={pageIds.title} tabIndex={-1}>
          {en.cast.title}
        </h1>
        <p className={styles.lead}>{countsInWords(story)}</p>
        <p>
          {en.cast.asOf(nameOfMonth(lastMonthOf(scope)))} {en.cast.twig}
        </p>
      </header>
      {groups
        .map(({ id, name }) => ({ name, people: peopleOfKind(story, id) }))
        .filter(({ people }) => people.length > 0)
        .map(({ name, people }) => (
          <section key={name} className={styles.sheet}>
            <h2>{name}</h2>
            <ul>
              {people.map((person) => (
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
  const [credit] = person.credits
  const [standing] = person.standings
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
        {standing && <FirstStanding standing={standing} at={path} className={styles.standing} />}
        <EventTwig person={person} size="small" />
      </div>
    </article>
  )
}
