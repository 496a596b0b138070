import { eventsWith, sinceOf } from '../../domain/cast'
import type { Person } from '../../domain/schema'
import type { Story } from '../../domain/story'
import { personKinds, type PersonKind } from '../../domain/vocabulary'
import { Head } from '../../parts/Head'
import { pageIds } from '../../parts/page-ids'
import { Since } from '../../parts/Since'
import { Standing } from '../../parts/Standing'
import { Link } from '../../ui/Link'
import { to } from '../../url/paths'
import styles from './CastPage.module.css'
import { Portrait } from './Portrait'

const kindTitle = {
  cast: 'On screen',
  crew: 'Behind it',
  interviewer: 'Asking the questions',
} satisfies Record<PersonKind, string>

/** Everybody who is credited or named, with their standing for the film. */
export function CastPage({ story }: { readonly story: Story }) {
  const { length } = story.people
  return (
    <div className={styles.page}>
      <Head
        title="Cast and crew · Heartstopper Forever, a sourced timeline"
        description={`${length} people who are credited or named in the story of the film: who is confirmed, who is expected, who said so and since when.`}
        path={to.cast()}
      />
      <h1 id={pageIds.title} tabIndex={-1}>Cast and crew</h1>
      <p className={styles.lead}>{length} people are credited or named in this story. For each: what they did in the series, where they stood for the film by the end of July 2025, and who says so.</p>
      {personKinds.map((kind) => (
        <section key={kind} className={styles.group}>
          <h2>{kindTitle[kind]}</h2>
          <ul>
            {story.people.filter((person) => person.kind === kind).map((person) => <li key={person.id}><PersonCard story={story} person={person} /></li>)}
          </ul>
        </section>
      ))}
    </div>
  )
}

function PersonCard({ story, person }: { readonly story: Story; readonly person: Person }) {
  const [credit] = person.credits
  const [standing] = person.standings
  const since = standing && sinceOf(story, standing.sources)
  const { length } = eventsWith(story, person)
  return (
    <article className={styles.card}>
      <Portrait name={person.name} />
      <div>
        <h3><Link to={to.person(person.id)}>{person.name}</Link></h3>
        <p>{credit?.text}</p>
        {standing && <p className={styles.standing}><Standing standing={standing.standing} />{since && <Since standing={standing.standing} date={since} />}</p>}
        <p className={styles.count}>{length === 1 ? 'In 1 event' : `In ${length} events`}</p>
      </div>
    </article>
  )
}
