import { citedSourcesOf, type CitedSource } from '../../domain/citing'
import type { Story } from '../../domain/story'
import { isFirstHand } from '../../domain/support'
import { Head } from '../../parts/Head'
import { pageIds } from '../../parts/page-ids'
import { SourceEntry } from '../../parts/SourceEntry'
import { Link } from '../../ui/Link'
import { to } from '../../url/paths'
import styles from './SourcesPage.module.css'

/** Every source, first-hand ones apart, with who cites it. */
export function SourcesPage({ story }: { readonly story: Story }) {
  const cited = citedSourcesOf(story)
  const firstHand = cited.filter(({ source }) => isFirstHand(source))
  const reported = cited.filter(({ source }) => !isFirstHand(source))
  const unseen = firstHand.filter(({ source }) => source.via !== undefined).length
  const summary = `${cited.length} sources from ${story.publishers.length} publishers`
  return (
    <div className={styles.page}>
      <Head
        title="Sources · Heartstopper Forever, a sourced timeline"
        description={`${summary}: ${firstHand.length} first-hand, ${reported.length} reports, each with the events that rest on it.`}
        path={to.sources()}
      />
      <h1 id={pageIds.title} tabIndex={-1}>Sources</h1>
      <p className={styles.lead}>{summary}, in the order of publication. Under each stands what in the story rests on it.</p>
      <section>
        <h2>First-hand ({firstHand.length})</h2>
        {unseen > 0 && <p>{unseen} of them we know only through others who quote them; each says through whom.</p>}
        <SourceList story={story} cited={firstHand} />
      </section>
      <section>
        <h2>Reports ({reported.length})</h2>
        <SourceList story={story} cited={reported} />
      </section>
    </div>
  )
}

function SourceList({ story, cited }: { readonly story: Story; readonly cited: readonly CitedSource[] }) {
  return (
    <ul className={styles.list}>
      {cited.map(({ source, events, people, retold }) => (
        <li key={source.id} id={`source-${source.id}`}>
          <SourceEntry story={story} source={source} />
          <p className={styles.cited}>
            {[citedInWords(events.length, people.length), ...(retold > 0 ? [`${retold === 1 ? '1 other source goes' : `${retold} other sources go`} back to it.`] : [])].join(' ')}
          </p>
          {events.length + people.length > 0 && (
            <ul className={styles.citing}>
              {events.map(({ id, title }) => <li key={id}><Link to={to.event(id)}>{title}</Link></li>)}
              {people.map(({ id, name }) => <li key={id}><Link to={to.person(id)}>{name}</Link></li>)}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

/** "Cited by 3 events and 1 person." */
function citedInWords(events: number, people: number): string {
  const parts = [
    ...(events > 0 ? [events === 1 ? '1 event' : `${events} events`] : []),
    ...(people > 0 ? [people === 1 ? '1 cast card' : `${people} cast cards`] : []),
  ]
  return parts.length > 0 ? `Cited by ${parts.join(' and ')}.` : 'Known as the root of other sources.'
}
