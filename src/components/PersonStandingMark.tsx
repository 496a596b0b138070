import { personStandingLabel } from '../domain/standing-labels'
import type { PersonStanding } from '../domain/vocabulary'
import { Standing } from './Standing'
import { useStory } from './story-context'

interface PersonStandingMarkProps {
  readonly standing: PersonStanding
  readonly isBadge?: boolean
}

/** Renders how certain it is that a person takes part in the work. */
export function PersonStandingMark({ standing, isBadge = false }: PersonStandingMarkProps) {
  const { subject } = useStory().timeline.site
  return (
    <Standing
      standing={standing}
      label={personStandingLabel(subject)[standing]}
      isBadge={isBadge}
    />
  )
}
