import { wordsOf } from '../domain/date'
import type { FilmStanding } from '../domain/vocabulary'

/** From when a standing is known: a name that is missing is missing on a day, not since it. */
export function Since({ standing, date }: { readonly standing: FilmStanding; readonly date: string }) {
  return <span>{standing === 'not-named' ? 'as of' : 'since'} {wordsOf(date)}</span>
}
