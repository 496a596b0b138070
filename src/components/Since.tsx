import { sinceInWords } from '../domain/cast'
import type { FilmStanding } from '../domain/vocabulary'

/** From when a standing is known. */
export function Since({
  standing,
  date,
}: {
  readonly standing: FilmStanding
  readonly date: string
}) {
  return <span>{sinceInWords(standing, date)}</span>
}
