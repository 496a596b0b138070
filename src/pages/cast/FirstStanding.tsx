import { sinceOf } from '../../domain/cast'
import type { Person } from '../../content/schema'
import { PersonStandingMark } from '../../components/PersonStandingMark'
import { Since } from '../../components/Since'
import { useStory } from '../../components/story-context'
import { WhoSays } from './WhoSays'

interface FirstStandingProps {
  readonly standing: Person['standings'][number]
  /** The path of the page with the sources, unless it is this one. */
  readonly at?: string | undefined
  readonly className: string | undefined
}

/** Renders the first standing of a person as a badge, with who says so and since when. */
export function FirstStanding({
  standing: { standing, sources },
  at,
  className,
}: FirstStandingProps) {
  const since = sinceOf(useStory(), sources)
  return (
    <div className={className}>
      <PersonStandingMark standing={standing} isBadge />
      <p>
        <WhoSays sources={sources} at={at} />
        {since && (
          <span>
            , <Since standing={standing} date={since} />
          </span>
        )}
      </p>
    </div>
  )
}
