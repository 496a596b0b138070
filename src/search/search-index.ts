import MiniSearch, { type SearchOptions } from 'minisearch'
import type { EventId, TimelineEvent } from '../content/schema'
import { eventsKnownBy } from '../domain/as-of'
import { citationsOf } from '../domain/citations'
import { fitsQuery } from '../domain/search'
import type { SearchIndex, SearchResult } from '../domain/search-index'
import { answerStandingLabel } from '../domain/standing-labels'
import { searchTextIn, typeOf, type Story } from '../domain/story'
import { wordsOf } from './words'

/** The fields of an event, with their weights: where a word is in the title, the event is about it. */
const weights = {
  title: 4,
  keywords: 4,
  people: 2,
  answers: 2,
  claims: 1,
  disagreements: 1,
  sources: 0.5,
}
type Field = keyof typeof weights
const fields = Object.keys(weights) as readonly Field[]

/** What is indexed of an event. */
type Entry = { readonly id: EventId } & Readonly<Record<Field, string>>

const entryOf = (story: Story, event: TimelineEvent): Entry => {
  const texts = textsOf(story, event)
  const entries = fields.map((field) => [field, texts[field].join('\n')] as const)
  return { ...(Object.fromEntries(entries) as Record<Field, string>), id: event.id }
}

/** Builds the texts of an event that the index is made of, by field. */
function textsOf(story: Story, event: TimelineEvent): Readonly<Record<Field, readonly string[]>> {
  const questions = story.timeline.questions.filter(({ id }) =>
    event.answers.some(({ question }) => question === id),
  )
  const type = typeOf(story, event.type)
  return {
    title: [event.title],
    keywords: [
      ...event.keywords,
      ...questions.flatMap(({ label, question, keywords }) => [label, question, ...keywords]),
      type.label,
      type.plural,
    ],
    people: event.people.flatMap((id) => {
      const person = story.peopleByName.get(id)
      return person
        ? [
            person.name,
            ...person.credits.map(({ text }) => text),
            ...person.spellings.map(({ form }) => form),
          ]
        : []
    }),
    answers: event.answers.flatMap(({ answer, standing }) => [
      answer,
      answerStandingLabel[standing],
    ]),
    claims: [event.brief, ...event.claims.map(({ text }) => text)],
    disagreements: event.disagreements.flatMap(({ question, sides, why }) => [
      question,
      ...sides.map(({ text }) => text),
      why,
    ]),
    sources: citationsOf(event).flatMap((id) => {
      const source = story.sourcesById.get(id)
      return source ? [source.publisher, source.headline ?? ''] : []
    }),
  }
}

const emptyIndex = () =>
  new MiniSearch<Entry>({
    fields: [...fields],
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: { boost: weights },
  })

/** Matches a word and, from two letters on, words that begin with it; a single letter only while it is all that is typed. */
const byWord: SearchOptions = {
  prefix: (word, _index, words) => word.length > 1 || words.length === 1,
}

function searchIndex(
  story: Story,
  events: readonly TimelineEvent[],
  index: MiniSearch<Entry>,
): SearchIndex {
  const isKnown = (word: string) => index.search(word, byWord).length > 0
  /** Forgives one error in five letters, in words that no event has; never in numbers, which are mostly dates. */
  const forgiving: SearchOptions = {
    ...byWord,
    fuzzy: (word) => word.length > 4 && !/\p{N}/u.test(word) && !isKnown(word) && 0.2,
  }

  const search = (query: string): SearchResult => {
    const all = index.search(query, { ...forgiving, combineWith: 'AND' })
    const some = all.length > 0 ? all : index.search(query, forgiving)
    if (some.length === 0) {
      // Part of a word, a language without spaces, or nothing but signs.
      const having = events.filter((event) => fitsQuery(searchTextIn(story, event), query))
      return { events: new Set(having.map(({ id }) => id)), matches: 'text', words: new Set() }
    }
    const most = Math.max(...some.map(({ queryTerms }) => queryTerms.length))
    const found = some.filter(({ queryTerms }) => queryTerms.length === most)
    return {
      events: new Set(found.map(({ id }) => id as EventId)),
      matches: all.length > 0 ? 'all-words' : 'most-words',
      words: new Set(found.flatMap(({ terms }) => terms)),
    }
  }

  /** Returns the best of the words with the fewest errors, at most two in five letters. */
  const nearest = (word: string) =>
    [1, 2, 3]
      .filter((errors) => errors <= word.length * 0.4)
      .map((fuzzy) => index.search(word, { fuzzy })[0]?.terms[0])
      .find((similar) => similar !== undefined)

  // One query is asked for each event and each filter.
  let last: { readonly query: string; readonly result: SearchResult } | undefined
  return {
    find(query) {
      if (last?.query !== query) last = { query, result: search(query) }
      return last.result
    },
    suggest(query) {
      const words = wordsOf(query).flatMap((word) => nearest(word) ?? [])
      return words.length > 0 ? words.join(' ') : undefined
    },
  }
}

/** The index of each story, and of what was known of it on the date that was searched last. */
const indexes = new WeakMap<Story, Map<string | undefined, SearchIndex>>()

/** Returns the index of a story, or of what was known of it by a date; builds it at first. */
export function searchIndexOf(story: Story, asof: string | undefined): SearchIndex {
  const built = indexes.get(story)?.get(asof)
  if (built) return built
  const events = asof === undefined ? story.events : eventsKnownBy(story, asof)
  const index = emptyIndex()
  index.addAll(events.map((event) => entryOf(story, event)))
  return keep(story, asof, searchIndex(story, events, index))
}

/** Builds the index of a story in slices, so that the page goes on answering. */
export async function prepareSearchIndex(story: Story): Promise<void> {
  if (indexes.get(story)?.has(undefined)) return
  const index = emptyIndex()
  await index.addAllAsync(
    story.events.map((event) => entryOf(story, event)),
    { chunkSize: 5 },
  )
  keep(story, undefined, searchIndex(story, story.events, index))
}

function keep(story: Story, asof: string | undefined, index: SearchIndex): SearchIndex {
  const whole = indexes.get(story)?.get(undefined)
  indexes.set(story, new Map([...(whole ? [[undefined, whole] as const] : []), [asof, index]]))
  return index
}
