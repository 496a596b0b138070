import type * as v from 'valibot'
import { parseTimeline } from '../src/content/validate-content'
import type { Person, Source, TimelineEvent, timelineSchema } from '../src/content/schema'
import { storyOf, type Publisher, type Story } from '../src/domain/story'
import { leafColours, leafNames } from '../src/domain/vocabulary'

/** The content file as an editor writes it: ids are plain strings, and fields with defaults are optional. */
export type TimelineInput = v.InferInput<typeof timelineSchema>
export type EventInput = TimelineInput['events'][number]
type PersonInput = TimelineInput['people'][number]
type SourceInput = TimelineInput['sources'][number]
type CorrectionInput = NonNullable<TimelineInput['corrections']>[number]

/** Builds a source with an address made of its id, or without one if it is known through another. */
export function aSource(overrides: Partial<SourceInput> = {}): SourceInput {
  const id = overrides.id ?? 'hello-film-finale'
  return {
    id,
    publisher: 'HELLO!',
    label: 'HELLO! on the film announcement',
    ...(overrides.via === undefined ? { url: `https://www.example.org/${id}/` } : {}),
    published: '2025-04-22',
    language: 'en',
    kind: 'news',
    ...overrides,
  }
}

/** Builds a member of the cast, with one credit and one standing by the default source. */
export function aPerson(overrides: Partial<PersonInput> = {}): PersonInput {
  return {
    id: 'kit-connor',
    name: 'Kit Connor',
    kind: 'cast',
    credits: [{ text: 'Nick Nelson', sources: ['hello-film-finale'] }],
    standings: [
      {
        standing: 'confirmed',
        text: 'The announcement names him.',
        sources: ['hello-film-finale'],
      },
    ],
    ...overrides,
  }
}

/** Builds an event with one claim by the default source and with the default person. */
export function anEvent(overrides: Partial<EventInput> = {}): EventInput {
  const event = {
    id: 'netflix-announces-film',
    added: '2025-07-21',
    type: 'announcement',
    date: '2025-04-22',
    title: 'Netflix announces a film',
    brief: 'A film instead of a fourth season',
    claims: [{ text: 'A film ends the story.', sources: ['hello-film-finale'] }],
    people: ['kit-connor'],
    ...overrides,
  }
  return { ...event, claims: withKey(event.claims) }
}

/** Marks the first claim as key, unless one is. */
function withKey(claims: EventInput['claims']): EventInput['claims'] {
  return claims.some(({ key }) => key)
    ? claims
    : claims.map((claim, index) => (index === 0 ? { ...claim, key: true as const } : claim))
}

/** Builds a minute of six sentences about one event, by the default source. */
export function aMinute(event: string, source: string): TimelineInput['minute'] {
  return ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((text) => ({
    text: `${text}.`,
    sources: [source],
    event,
  }))
}

/** Builds a correction on the day of the last edit. */
export function aCorrection(overrides: Partial<CorrectionInput> = {}): CorrectionInput {
  return { id: 'date-corrected', date: '2025-07-21', text: 'Corrected.', ...overrides }
}

/** The types of event that built content files have. */
export const eventTypes = [
  'interview',
  'appearance',
  'announcement',
  'casting',
  'production',
  'wrap',
  'release',
  'reception',
]

/** The questions that built content files have. */
export const questionIds = [
  'ending',
  'title',
  'director',
  'script',
  'cast',
  'filming',
  'release',
  'books',
]

/** Builds a valid content file with one event, one person and one source. */
export function aTimeline(overrides: Partial<TimelineInput> = {}): TimelineInput {
  return {
    scope: '2024-10/2025-07',
    updated: '2025-07-21',
    site: {
      name: 'Heartstopper Forever',
      shortName: 'Heartstopper',
      title: 'How Heartstopper Forever came to be',
      kind: 'Movie',
      subject: 'the film',
      tagline: 'From a hoped-for fourth season to a film',
      description: 'How the film came to be, claim by claim.',
      author: 'The makers of this timeline',
      makers: 'Netflix',
      disclaimer: 'Made by fans; not affiliated with Netflix.',
    },
    summary: [],
    groups: [
      { id: 'cast', name: 'On screen', one: 'actor', other: 'actors' },
      { id: 'crew', name: 'Behind the camera', one: 'crew member', other: 'crew members' },
      { id: 'interviewer', name: 'In conversation', one: 'interviewer', other: 'interviewers' },
    ],
    types: eventTypes.map((id, index) => ({
      id,
      label: `Label ${id}`,
      plural: `Plural ${id}`,
      meaning: `What ${id} means.`,
      leaf: leafNames[index] ?? 'heart',
      colour: leafColours[index] ?? 'green',
    })),
    questions: questionIds.map((id) => ({
      id,
      label: `Label ${id}`,
      question: `What about ${id}?`,
    })),
    minute: aMinute(
      overrides.events?.[0]?.id ?? 'netflix-announces-film',
      overrides.events?.[0]?.claims[0]?.sources[0] ?? 'hello-film-finale',
    ),
    events: [anEvent()],
    people: [aPerson()],
    sources: [aSource()],
    corrections: [],
    ...overrides,
  }
}

/** Builds a story; throws if its file is invalid. */
export function aStory(overrides: Partial<TimelineInput> = {}): Story {
  return storyOf(parseTimeline(aTimeline(overrides)))
}

/** Finds an event of a story; throws if the name is unknown. */
export const eventIn = (story: Story, name: string): TimelineEvent =>
  found(name, story.eventsByName.get(name))
export const personIn = (story: Story, name: string): Person =>
  found(name, story.peopleByName.get(name))
export const sourceIn = (story: Story, id: string): Source =>
  found(
    id,
    story.timeline.sources.find((source) => source.id === id),
  )
export const publisherIn = (story: Story, id: string): Publisher =>
  found(
    id,
    story.publishers.find((publisher) => publisher.id === id),
  )

function found<Found>(name: string, record: Found | undefined): Found {
  if (record === undefined) throw new Error(`The story of this test has no "${name}".`)
  return record
}
