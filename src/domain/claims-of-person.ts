import { citationsOfCard, eventsWith } from './cast'
import type { Person, SourceId, TimelineEvent } from '../content/schema'
import { personOf, sourceOf, type Story } from './story'
import { isFirstHand } from './support'
import type { View } from './view'

type Claim = TimelineEvent['claims'][number]

/** The claims of an event that concern one person; at least one. */
export interface ClaimsInEvent {
  readonly event: TimelineEvent
  readonly claims: readonly Claim[]
}

/**
 * Lists the claims that name a person or are marked as about them, in the order of the story, the first-hand ones of each
 * event first. An event that does not list the person has none.
 */
export function claimsNaming(story: Story, person: Person): readonly ClaimsInEvent[] {
  return eventsWith(story, person)
    .map((event) => ({ event, claims: event.claims.filter(concerns(story, event, person)) }))
    .filter(({ claims }) => claims.length > 0)
    .map(({ event, claims }) => ({
      event,
      claims: claims.toSorted((a, b) => rankOf(story, a) - rankOf(story, b)),
    }))
}

const rankOf = (story: Story, { sources }: Claim) =>
  sources.some((id) => isFirstHand(sourceOf(story, id))) ? 0 : 1

/** Lists the sources of a person's page, each once, in the order of citation: those of the card, then those of the claims. */
export function citationsOfPerson(
  person: Person,
  claimsByEvent: readonly ClaimsInEvent[],
): readonly SourceId[] {
  const claimed = claimsByEvent.flatMap(({ claims }) => claims.flatMap(({ sources }) => sources))
  return [...new Set([...citationsOfCard(person), ...claimed])]
}

/** Lists the claims that a short card shows: the key ones, and those that concern the person of the view. */
export function shownClaims(
  story: Story,
  event: TimelineEvent,
  view: Pick<View, 'person'>,
): readonly Claim[] {
  const isAbout =
    view.person === undefined ? () => false : concerns(story, event, personOf(story, view.person))
  const shown = event.claims.filter((claim) => claim.key === true || isAbout(claim))
  // On an early date no source of a key claim may have appeared yet.
  return shown.length > 0 ? shown : event.claims.slice(0, 1)
}

/** Returns a test for the claims of an event that concern a person. */
function concerns(story: Story, event: TimelineEvent, { id }: Person): (claim: Claim) => boolean {
  if (!event.people.includes(id)) return () => false
  const names = namesIn(story, event)
  // The longest name first: "Ann Lee Smith" does not name Ann Lee.
  const anyName = [...names.keys()].toSorted((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(`(?<!${letter}[-'’]?)(?:${anyName.join('|')})(?!-?${letter})`, 'gu')
  return ({ text, about }) =>
    about?.includes(id) === true ||
    [...text.matchAll(pattern)].some(([name]) => names.get(name) === id)
}

const letter = String.raw`[\p{L}\p{M}\p{N}]`
const escaped = (name: string) => name.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)

/** Maps the names of the people of an event to their ids; a name that two of them have, to undefined. */
function namesIn(
  story: Story,
  event: TimelineEvent,
): ReadonlyMap<string, Person['id'] | undefined> {
  const names = new Map<string, Person['id'] | undefined>()
  for (const person of event.people.map((id) => personOf(story, id))) {
    const forms = [person.name, ...person.spellings.map(({ form }) => form)]
    for (const name of new Set([...forms, ...surnameOf(person.name)]))
      names.set(name, names.has(name) ? undefined : person.id)
  }
  return names
}

// No initials and no "Jr.", which would be found in other words.
const surnameOf = (name: string) => /(?<= )\p{L}[\p{L}\p{M}'’-]+$/u.exec(name) ?? []
