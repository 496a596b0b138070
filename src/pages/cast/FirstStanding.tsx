import { sinceOf } from '../../domain/cast'
import type { Person } from '../../content/schema'
import { PersonStandingMark } from '../../components/PersonStandingMark'
import { Since } from '../../components/Since'
import { useStory } from '../../components/story-context'
import { WhoSays } from './WhoSays'
import { enPages } from '../../messages/en-pages'

interface FirstStandingProps {
  readonly standing: Person['standings'][number]
  /** The path of the page with the sources, unless it is this one. */
  readonly at?: string | undefined
  readonly className: string | undefined
}

/** Renders the first standing of a person as a badge, with who says so and since when; without sources nothing is known yet. */
export function FirstStanding({
  standing: { standing, sources },
  at,
  className,
}: FirstStandingProps) {
  const since = sinceOf(useStory(), sources)
  return (
    <div className={className}>
      <PersonStandingMark standing={standing} isBadge />
      {since ? (
        <p>
          <WhoSays sources={sources} at={at} />
          <span>
            , <Since standing={standing} date={since} />
          </span>
        </p>
      ) : (
        <p>{enPages.cast.nothingYet}</p>
      )}
    </div>
  )
}
