import type { standingCounts } from '../../domain/cast'
import { en } from '../../messages/en'

type Counts = ReturnType<typeof standingCounts>

interface Group {
  readonly people: Counts
  readonly noun: (count: number) => string
  /** The noun after others of the group were counted. */
  readonly more: (count: number) => string
}

const words = en.cast.counts

/** Returns sentences that count people by standing. */
export function countsInWords(cast: Counts, crew: Counts, interviewers: number): string {
  const groups = [
    { people: cast, noun: words.actors, more: words.moreActors },
    { people: crew, noun: words.crew, more: words.moreCrew },
  ].filter(({ people }) => people.length > 0)
  const confirmed = groups.flatMap(({ people, noun }) =>
    people.flatMap(({ standing, count }) => (standing === 'confirmed' ? [noun(count)] : [])),
  )
  return [
    confirmed.length > 0 && words.confirmed(confirmed),
    confirmed.length === 0 && groups.length > 0 && words.noneConfirmed,
    ...groups.map(othersInWords),
    interviewers > 0 && words.inConversation(interviewers),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Returns a sentence such as "11 more actors are expected, 1 is likely and 3 are not named so far."; '' if all are confirmed. */
function othersInWords({ people, noun, more }: Group): string {
  const isMore = people.some(({ standing }) => standing === 'confirmed')
  const phrases = people
    .flatMap(({ standing, count }) => (standing === 'confirmed' ? [] : [{ standing, count }]))
    .map(({ standing, count }, index) => {
      const who = index > 0 ? count : isMore ? more(count) : noun(count)
      return `${who} ${words.are(count)} ${words.standings[standing]}`
    })
  const sentence = [phrases.slice(0, -1).join(', '), ...phrases.slice(-1)]
    .filter(Boolean)
    .join(` ${words.and} `)
  return sentence && `${sentence}.`
}
