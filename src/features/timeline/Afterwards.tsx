import { useId } from 'react'
import { useStory } from '../../components/story-context'
import { dateInWords } from '../../domain/date/format'
import { speakerOf } from '../../domain/source-names'
import { sourceOf } from '../../domain/story'
import { en } from '../../messages/en'
import { ExternalLink } from '../../ui/ExternalLink'
import styles from './Afterwards.module.css'

/** Renders what came after the story, each claim with its sources. */
export function Afterwards() {
  const story = useStory()
  const id = useId()
  return (
    <section className={styles.afterwards} aria-labelledby={id}>
      <h2 id={id}>{en.timeline.afterwards.title}</h2>
      <p>{en.timeline.afterwards.note}</p>
      <ul>
        {story.timeline.afterwards.map(({ text, sources }) => (
          <li key={text}>
            {text}{' '}
            <small>
              {sources
                .map((source) => sourceOf(story, source))
                .map((source) => {
                  const name = `${speakerOf(story, source)}, ${dateInWords(source.published)}`
                  return (
                    <span key={source.id}>
                      {source.url ? <ExternalLink href={source.url}>{name}</ExternalLink> : name}
                    </span>
                  )
                })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
