import { capitalized, isolated } from '../domain/phrases'
import { saysPublisher, speakerOf } from '../domain/source-names'
import { isFirstHand, mediumOf } from '../domain/support'
import { sourceOf } from '../domain/story'
import type { Source } from '../content/schema'
import { ExternalLink } from '../ui/ExternalLink'
import { useStory } from './story-context'
import { DateText } from './DateText'
import { foreignLanguage } from './languages'
import { en } from '../messages/en'
import styles from './SourceEntry.module.css'

/** Renders one source: publisher, title, date, medium, language unless English, and whether it is first-hand. */
export function SourceEntry({ source }: { readonly source: Source }) {
  const story = useStory()
  const via = source.via && sourceOf(story, source.via)
  const root = source.root && sourceOf(story, source.root)
  const manner = mannerOf(source)
  const isNamed = saysPublisher(source)
  const name = source.headline ? (
    <cite lang={source.language} dir="auto">
      {source.headline}
    </cite>
  ) : (
    <span data-says-publisher={isNamed || undefined}>{source.label}</span>
  )
  return (
    <span className={styles.entry}>
      <span>
        {!isNamed && <b>{isolated(source.publisher)}</b>}
        {source.url ? <ExternalLink href={source.url}>{name}</ExternalLink> : name}
      </span>
      <span>
        {source.author && <span>{isolated(source.author)}</span>}
        <DateText date={source.published} />
        {manner && <span>{manner}</span>}
        <span data-first-hand={isFirstHand(source) || undefined}>
          {en.common.sources.kinds[source.kind]}
        </span>
        {root && <span>{en.common.sources.original(isolated(root.publisher))}</span>}
        {via?.url && (
          <span>
            {en.common.sources.unseen}{' '}
            <ExternalLink href={via.url}>{speakerOf(story, source)}</ExternalLink>
          </span>
        )}
      </span>
    </span>
  )
}

/** Says how to take in a source: "Watch", "Read in German"; '' for one in English that nobody here has seen. */
function mannerOf(source: Source): string {
  const { media, inLanguage } = en.common.sources
  const [medium, language] = [mediumOf(source), foreignLanguage(source.language)]
  return capitalized(
    [medium && media[medium], language && inLanguage(language)].filter(Boolean).join(' '),
  )
}
