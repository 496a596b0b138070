import { eventsWith, peopleOfKind, standingCounts } from '../../domain/cast'
import type { Story } from '../../domain/story'
import { enPages } from '../../messages/en-pages'

interface Group {
  readonly people: ReturnType<typeof standingCounts>
  readonly one: string
  readonly other: string
}

const words = enPages.cast.counts

/** Counts the people of a story by standing, in sentences. */
export function countsInWords(story: Story): string {
  const { site, groups } = story.timeline
  const counted = groups
    .map(({ id, one, other }) => ({ people: standingCounts(peopleOfKind(story, id)), one, other }))
    .filter(({ people }) => people.length > 0)
  const confirmed = counted.flatMap(({ people, one, other }) =>
    people.flatMap(({ standing, count }) =>
      standing === 'confirmed' ? [words.people(count, one, other)] : [],
    ),
  )
  const talking = peopleOfKind(story, 'interviewer').filter(
    (person) => eventsWith(story, person).length > 0,
  ).length
  return [
    confirmed.length > 0 && words.confirmed(site.subject, confirmed),
    confirmed.length === 0 && counted.length > 0 && words.noneConfirmed(site.subject),
    ...counted.map(othersInWords),
    talking > 0 && words.inConversation(talking),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Returns a sentence such as "11 more actors are expected, 1 is likely and 3 are not named so far."; '' if all are confirmed. */
function othersInWords({ people, one, other }: Group): string {
  const isMore = people.some(({ standing }) => standing === 'confirmed')
  const phrases = people
    .flatMap(({ standing, count }) => (standing === 'confirmed' ? [] : [{ standing, count }]))
    .map(({ standing, count }, index) => {
      const noun = (isMore ? words.more : words.people)(count, one, other)
      return `${index > 0 ? count : noun} ${words.are(count)} ${words.standings[standing]}`
    })
  const sentence = [phrases.slice(0, -1).join(', '), ...phrases.slice(-1)]
    .filter(Boolean)
    .join(` ${words.and} `)
  return sentence && `${sentence}.`
}
