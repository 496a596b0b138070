import type { standingCounts } from '../../domain/cast'
import type { FilmStanding } from '../../domain/vocabulary'

type Counts = ReturnType<typeof standingCounts>

const standingPhrase = {
  confirmed: 'confirmed',
  expected: 'expected but not confirmed',
  likely: 'likely',
  'not-named': 'not named',
} satisfies Record<FilmStanding, string>

/** Returns a sentence that counts people by standing. */
export function countsInWords(cast: Counts, crew: Counts, interviewers: number): string {
  const parts = [
    cast.length > 0 && `on screen, ${listed(cast)}`,
    crew.length > 0 && `behind it, ${listed(crew)}`,
    interviewers > 0 &&
      (interviewers === 1
        ? '1 more only asks the questions'
        : `${interviewers} more only ask the questions`),
  ].filter((part) => part !== false)
  const sentence = parts.join('; ')
  return sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function listed(counts: Counts): string {
  const [first] = counts
  const phrases = counts.map(({ standing, count }) => `${count} ${standingPhrase[standing]}`)
  const verb = first?.count === 1 ? 'is' : 'are'
  const withVerb = phrases.map((phrase, index) =>
    index === 0 ? phrase.replace(' ', ` ${verb} `) : phrase,
  )
  return [withVerb.slice(0, -1).join(', '), ...withVerb.slice(-1)].filter(Boolean).join(' and ')
}
