import { useMemo } from 'react'
import { useAnnounce } from '../../browser/use-announce'
import { peopleOfKind } from '../../domain/cast'
import { castAsOf } from '../../domain/cast-as-of'
import { dayOf } from '../../domain/date/calendar'
import { dateInWords } from '../../domain/date/format'
import { lastMonthOf, nameOfMonth } from '../../domain/date/months'
import { spanOf } from '../../domain/date/span'
import type { View } from '../../domain/view'
import type { Person } from '../../content/schema'
import { titled } from '../../formats/site-meta'
import { StoryContext, useStory } from '../../components/story-context'
import { Head } from '../../components/Head'
import { pageIds } from '../../router/page-ids'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import styles from './CastPage.module.css'
import { castIds } from '../../router/cast-ids'
import { CastDays } from './CastDays'
import { countsInWords } from './counts-in-words'
import { EventTwig } from './EventTwig'
import { Garland } from './Garland'
import { FirstStanding } from './FirstStanding'
import { PortraitFrame } from './PortraitFrame'
import { enPages } from '../../messages/en-pages'

interface CastPageProps {
  readonly view: View
  readonly setView: (view: View) => void
}

/** Renders everyone credited or named, with their standing, at the end of the story or as known on the date of the view. */
export function CastPage({ view, setView }: CastPageProps) {
  const whole = useStory()
  const { asof } = view
  const story = useMemo(() => (asof ? castAsOf(whole, asof) : whole), [whole, asof])
  const day = asof && dayOf(spanOf(asof).last)
  const counts = countsInWords(story)
  const when = day
    ? enPages.cast.asKnown(dateInWords(day))
    : enPages.cast.asOf(nameOfMonth(lastMonthOf(story.timeline.scope)))
  useAnnounce('shown', `${when} ${counts}`, day === undefined)
  const { site, groups } = story.timeline
  const { length } = story.people
  return (
    <div className={styles.page}>
      <Head
        title={titled(site, day ? enPages.cast.titleAsKnown(dateInWords(day)) : enPages.cast.title)}
        description={enPages.cast.description(length, site.subject)}
        path={to.cast()}
      />
      <header className={styles.header}>
        <StoryContext value={story}>
          <Garland />
        </StoryContext>
        <h1 id={pageIds.title} tabIndex={-1}>
          {enPages.cast.title}
        </h1>
        <p className={styles.lead}>{counts}</p>
        <p>
          <span>{when}</span> {enPages.cast.twig}
        </p>
        <CastDays story={whole} shown={day} onDay={(asof) => setView({ ...view, asof })} />
      </header>
      <StoryContext value={story}>
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
      </StoryContext>
    </div>
  )
}

function PersonCard({ person }: { readonly person: Person }) {
  const [credit] = person.credits
  const [standing] = person.standings
  const path = to.person(person.id)
  return (
    <article className={styles.card} data-morphs-with={path}>
      <PortraitFrame person={person} />
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
