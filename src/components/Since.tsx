import { sinceInWords } from '../domain/cast'
import type { PersonStanding } from '../domain/vocabulary'

/** Renders the date since which a standing applies. */
export function Since({
  standing,
  date,
}: {
  readonly standing: PersonStanding
  readonly date: string
}) {
  return <span>{sinceInWords(standing, date)}</span>
}
