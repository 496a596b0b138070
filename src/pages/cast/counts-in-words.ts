import type { standingCounts } from '../../domain/cast'
import type { FilmStanding } from '../../domain/vocabulary'
import { en } from '../../messages/en'

type Counts = ReturnType<typeof standingCounts>

const standingPhrase = en.cast.counts.standings satisfies Record<FilmStanding, string>

/** Returns a sentence that counts people by standing. */
export function countsInWords(cast: Counts, crew: Counts, interviewers: number): string {
  const parts = [
    cast.length > 0 && en.cast.counts.onScreen(listed(cast)),
    crew.length > 0 && en.cast.counts.behind(listed(crew)),
    interviewers > 0 && en.cast.counts.asking(interviewers),
  ].filter((part) => part !== false)
  const sentence = parts.join('; ')
  return sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function listed(counts: Counts): string {
  const [first] = counts
  const phrases = counts.map(({ standing, count }) => `${count} ${standingPhrase[standing]}`)
  const verb = en.cast.counts.is(first?.count ?? 0)
  const withVerb = phrases.map((phrase, index) =>
    index === 0 ? phrase.replace(' ', ` ${verb} `) : phrase,
  )
  return [withVerb.slice(0, -1).join(', '), ...withVerb.slice(-1)]
    .filter(Boolean)
    .join(` ${en.cast.counts.and} `)
}
