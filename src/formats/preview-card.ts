import { answersAfter, changesOf, noAnswers, type Change } from '../domain/board'
import { eventsWith, monthsOf, placedIn, sinceInWords, sinceOf } from '../domain/cast'
import { dayOf } from '../domain/date/calendar'
import { spanOf } from '../domain/date/span'
import { dateInWords } from '../domain/date/format'
import { announced } from '../domain/event-words'
import { portraitOf, type Portrait } from '../design/drawings/portrait'
import type { Person, Site, TimelineEvent } from '../content/schema'
import { answerStandingLabel, personStandingInFull } from '../domain/standing-labels'
import { leavesOf, publishersInWords, typeOf, type PlacedLeaf, type Story } from '../domain/story'
import {
  answerStandings,
  type AnswerStanding,
  type EventType,
  type PersonStanding,
  type LeafLook,
} from '../domain/vocabulary'
import { everyPath, previewOf, routeOf, type Route } from '../router/paths'
import { en } from '../messages/en'
import { enPages } from '../messages/en-pages'

/** The content of the preview picture of a page. */
export type PreviewCard = StoryCard | EventCard | PersonCard | TypeCard

/** What every card shows of the site. */
interface SiteCard {
  readonly site: Site
}

export interface StoryCard extends SiteCard {
  readonly page: 'story'
  readonly sentence: string
  readonly counts: string
  readonly promise: string
}

export interface EventCard extends SiteCard {
  readonly page: 'event'
  readonly look: LeafLook
  readonly label: string
  readonly date: string
  /** Says that the date was only announced; undefined for other dates. */
  readonly dateNote: string | undefined
  readonly title: string
  /** The most certain of its answers on the board, or else its first key claim. */
  readonly highlight: ChangeOnCard | { readonly claim: string }
  readonly disagreement: string | undefined
}

/** An answer on the board, and the answer it replaced. */
export interface ChangeOnCard {
  readonly question: string
  readonly before: string | undefined
  readonly after: string
  readonly standing: AnswerStanding
}

export interface PersonCard extends SiteCard {
  readonly page: 'person'
  readonly name: string
  readonly portrait: Portrait
  readonly credits: readonly string[]
  /** Undefined for interviewers. */
  readonly standing: { readonly is: PersonStanding; readonly since: string } | undefined
  readonly line: LineOnCard
}

export interface TypeCard extends SiteCard {
  readonly page: 'type'
  readonly look: LeafLook
  readonly plural: string
  readonly meaning: string
  readonly count: string
  /** The months that its events touch; undefined if it has no events. */
  readonly span: string | undefined
  readonly line: LineOnCard
}

/** Events and months, positioned in the scope of the story. */
export interface LineOnCard {
  readonly events: readonly PlacedLeaf[]
  readonly months: ReturnType<typeof monthsOf>
}

/** Makes the card of every preview picture, by the path of the picture. */
export function previewCards(story: Story): ReadonlyMap<string, PreviewCard> {
  const routes = everyPath(story).map((path) => routeOf(path, story))
  return new Map(routes.map((route) => [previewOf(route), cardOf(story, route)]))
}

/** Makes the card of the preview picture of a page. */
export function cardOf(story: Story, route: Route): PreviewCard {
  switch (route.page) {
    case 'event':
      return eventCard(story, route.event)
    case 'person':
      return personCard(story, route.person)
    case 'type':
      return typeCard(story, route.type)
    default:
      return storyCard(story)
  }
}

function storyCard({ timeline, events }: Story): StoryCard {
  return {
    page: 'story',
    site: timeline.site,
    sentence: enPages.formats.card.sentence(timeline.site.tagline, dateInWords(timeline.scope)),
    counts: enPages.formats.card.counts(events.length, timeline.sources.length),
    promise: enPages.formats.card.promise,
  }
}

function eventCard(story: Story, event: TimelineEvent): EventCard {
  const { type, date, planned, title, claims, disagreements } = event
  const { label, leaf, colour } = typeOf(story, type)
  const claim = claims.find(({ key }) => key)
  return {
    page: 'event',
    site: story.timeline.site,
    look: { leaf, colour },
    label,
    date: dateInWords(date),
    dateNote: planned && announced,
    title,
    highlight: changeOnCard(changesBy(story, event)) ?? { claim: claim?.text ?? '' },
    disagreement:
      disagreements.length > 0 ? en.common.detailsDiffer(disagreements.length) : undefined,
  }
}

function changesBy({ timeline, events }: Story, event: TimelineEvent): readonly Change[] {
  const answers = events.slice(0, events.indexOf(event)).reduce(answersAfter, noAnswers)
  return changesOf(timeline.questions, answers, event)
}

function changeOnCard(changes: readonly Change[]): ChangeOnCard | undefined {
  const standingRank = ({ after }: Change) => answerStandings.indexOf(after.standing)
  const [change] = changes.toSorted((a, b) => standingRank(b) - standingRank(a))
  if (!change) return undefined
  const { question, before, after } = change
  return {
    question: question.question,
    before: before?.answer === after.answer ? undefined : before?.answer,
    after: after.answer,
    standing: after.standing,
  }
}

function personCard(story: Story, person: Person): PersonCard {
  const [first] = person.standings
  return {
    page: 'person',
    site: story.timeline.site,
    name: person.name,
    portrait: portraitOf(
      person.id,
      person.name,
      story.people.map(({ name }) => name),
    ),
    credits: person.credits.map(({ text }) => text),
    standing: first && { is: first.standing, since: whoSaysSince(story, first) },
    line: lineOnCard(story, eventsWith(story, person)),
  }
}

function whoSaysSince(story: Story, { standing, sources }: Person['standings'][number]): string {
  const date = sinceOf(story, sources)
  return enPages.formats.card.saidSince(
    publishersInWords(story, sources),
    date && sinceInWords(standing, date),
  )
}

function typeCard(story: Story, type: EventType): TypeCard {
  const events = story.events.filter((event) => event.type === type)
  const { plural, meaning, leaf, colour } = typeOf(story, type)
  return {
    page: 'type',
    site: story.timeline.site,
    look: { leaf, colour },
    plural,
    meaning,
    count: enPages.formats.card.ofEvents(events.length, story.events.length),
    span: spanInWords(story, events),
    line: lineOnCard(story, events),
  }
}

const lineOnCard = (story: Story, events: readonly TimelineEvent[]): LineOnCard => ({
  events: leavesOf(story, placedIn(story, events)),
  months: monthsOf(story),
})

/** Formats the months in which events may have happened, within the scope: "June to July 2025". */
function spanInWords({ timeline }: Story, events: readonly TimelineEvent[]): string | undefined {
  if (events.length === 0) return undefined
  const scope = spanOf(timeline.scope)
  const spans = events.map(({ date }) => spanOf(date))
  const within = (day: number) =>
    dayOf(Math.min(scope.last, Math.max(scope.first, day))).slice(0, 7)
  return dateInWords(
    `${within(Math.min(...spans.map(({ first }) => first)))}/${within(Math.max(...spans.map(({ last }) => last)))}`,
  )
}

/** Describes a preview picture for its alternative text. */
export function cardInWords(card: PreviewCard): string {
  switch (card.page) {
    case 'story':
      return `${card.sentence}. ${card.counts}, ${card.promise}.`
    case 'event':
      return eventInWords(card)
    case 'person':
      return `${card.name}: ${card.credits.join('; ')}. ${standingInWords(card)}.`
    case 'type':
      return `${card.plural}: ${card.meaning} ${[card.count, card.span].filter(Boolean).join(', ')}.`
  }
}

function eventInWords({
  label,
  date,
  dateNote,
  title,
  highlight,
  disagreement,
}: EventCard): string {
  const heading = `${label}, ${[date, dateNote].filter(Boolean).join(', ')}: ${title}.`
  return [
    heading,
    'claim' in highlight ? highlight.claim : changeInWords(highlight),
    disagreement && `${disagreement}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function changeInWords({ question, before, after, standing }: ChangeOnCard): string {
  return enPages.formats.card.change(question, after, answerStandingLabel[standing], before)
}

const standingInWords = ({ site: { subject }, standing }: PersonCard) =>
  standing
    ? enPages.formats.card.standing(personStandingInFull(subject)[standing.is], standing.since)
    : enPages.person.notInWork(subject)
