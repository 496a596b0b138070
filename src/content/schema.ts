import * as v from 'valibot'
import { isDate } from '../domain/date'
import { hidesSomething } from '../domain/hidden-characters'
import {
  answerStandings,
  eventTypes,
  filmStandings,
  personKinds,
  questionIds,
  sourceKinds,
} from '../domain/vocabulary'
import { quote } from './wording'

/*
 * The one schema of `public/data/timeline.json`. The types of the program are inferred from it, the JSON
 * Schema for editors is generated from it, and the gate (`check.ts`) adds the rules that join records.
 * Each message is the remedy: it says what to write, not what went wrong inside the program.
 */

const markup = /<\/?[a-z!?]|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/iu

const text = v.pipe(
  v.string('Write a text in quotation marks.'),
  v.nonEmpty('Write something here, or take the field out.'),
  v.maxLength(600, 'Shorten it to at most 600 characters.'),
  v.check((value) => value === value.trim(), 'Remove the spaces at its start and end.'),
  v.check((value) => !/\s\s/u.test(value), 'Keep one of the spaces that follow each other.'),
  v.check(
    (value) => !hidesSomething(value),
    'Remove what nobody sees in it: a line break, a control or text-direction character, or one without width.',
  ),
  v.check((value) => !value.includes('\uFFFD'), 'Type anew what was lost where "\uFFFD" stands.'),
  v.check(
    (value) => value === value.normalize(),
    ({ input }) => `Write it in Unicode NFC: ${quote(input.normalize())}.`,
  ),
  v.check((value) => !/\p{Mn}{5}/u.test(value), 'Remove the marks that are piled upon one letter.'),
  v.check(
    (value) => !markup.test(value),
    'Remove the markup: texts are plain, and an ampersand is written as it is.',
  ),
)

const slug = v.pipe(
  v.string('Write an id in quotation marks.'),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'Use lower-case letters, digits and single hyphens only, such as "netflix-announces-film".',
  ),
  v.maxLength(80, 'Shorten the id to at most 80 characters.'),
)
const eventId = v.pipe(slug, v.brand('event'))
const personId = v.pipe(slug, v.brand('person'))
const sourceId = v.pipe(slug, v.brand('source'))

export type EventId = v.InferOutput<typeof eventId>
export type PersonId = v.InferOutput<typeof personId>
export type SourceId = v.InferOutput<typeof sourceId>

const date = v.pipe(
  v.string('Write the date in quotation marks, such as "2025-04-22" or "2025-02".'),
  v.maxLength(100, 'Shorten the date to at most 100 characters.'),
  v.check(
    isDate,
    'Write a date that exists, in EDTF: "2025-04-22", "2025-04", "2025", "2025-03~" (about), "2025-03?" (uncertain), "[2025-02-15,2025-02-16]" (one of these), "[2025-04-01..2025-04-21]" (one day between), "2025-04-22/2025-05-02" (from, to), "../2025-02-14" (by).',
  ),
)

const https = v.pipe(
  v.string('Write the address in quotation marks.'),
  v.regex(
    /^https:\/\/(?:[A-Za-z\d-]+\.)+[A-Za-z][A-Za-z\d-]+(?:[/?#][\w\-.~:/?#[\]@!$&'()*+,;=%]*)?$/u,
    'Write a whole address as a browser shows it, such as "https://www.hellomagazine.com/film/827768/": https, the name of a public site without user or port, and neither spaces nor letters outside a to z; %7B, %7C and %7D stand for { | and }.',
  ),
  v.maxLength(500, 'Shorten the address to at most 500 characters, by what only tracks.'),
)

/** A list of at most so many items: what is longer is refused before anything in it is looked at. */
const listOf = <const Item extends v.GenericSchema>(most: number, item: Item, remedy: string) =>
  v.pipe(v.array(item, remedy), v.maxLength(most, `Keep to at most ${most} here.`))

const citations = v.pipe(
  listOf(60, sourceId, 'List the ids of the sources: ["hello-film-finale"].'),
  v.minLength(1, 'Cite at least one source: ["hello-film-finale"].'),
  v.check((ids) => new Set(ids).size === ids.length, 'Cite each source once.'),
)

const aliases = v.optional(listOf(20, slug, 'List former ids: ["old-id"].'), [])

const source = v.strictObject({
  id: v.pipe(sourceId, v.description('Stable id, cited by claims.')),
  publisher: v.pipe(
    text,
    v.maxLength(80, 'Shorten the name of the publisher to at most 80 characters.'),
    v.description('Who published it, written the same in every source of theirs.'),
  ),
  headline: v.optional(
    v.pipe(
      text,
      v.description(
        'The headline exactly as printed, in its own language. Leave it out when it was not seen.',
      ),
    ),
  ),
  label: v.pipe(
    text,
    v.description('What the source is, in our words: "HELLO! on the film announcement".'),
  ),
  url: v.optional(
    v.pipe(https, v.description('Its https address. Leave it out when "via" is given.')),
  ),
  via: v.optional(
    v.pipe(
      sourceId,
      v.description(
        'The source through which this one is known, when nobody here has seen it. Takes the place of "url".',
      ),
    ),
  ),
  root: v.optional(
    v.pipe(sourceId, v.description('The source it goes back to, when it repeats another one.')),
  ),
  author: v.optional(v.pipe(text, v.description('Who wrote it, when the source says so.'))),
  published: v.pipe(
    date,
    v.description('When it was published, in EDTF, no more exact than the source shows.'),
  ),
  language: v.pipe(
    v.string('Write a language code, such as "en".'),
    v.regex(/^[a-z]{2,3}$/u, 'Write a language code of two or three letters, such as "en".'),
    v.description('Language code, such as "en".'),
  ),
  kind: v.pipe(
    v.picklist(sourceKinds, `Choose one of: ${sourceKinds.join(', ')}.`),
    v.description(
      'primary: published by the makers; interview: speaks with them; social: their own post; news: reports what others said.',
    ),
  ),
})

const person = v.strictObject({
  id: v.pipe(personId, v.description('Stable id, used in the address of the person.')),
  aliases: v.pipe(aliases, v.description('Former ids; they redirect for ever.')),
  name: v.pipe(text, v.maxLength(80, 'Shorten the name to at most 80 characters.')),
  kind: v.picklist(personKinds, `Choose one of: ${personKinds.join(', ')}.`),
  credits: v.pipe(
    listOf(
      50,
      v.strictObject({
        text: v.pipe(
          text,
          v.maxLength(120, 'Shorten the credit to at most 120 characters.'),
          v.description('A character or a job: "Nick Nelson", "Director of the film".'),
        ),
        sources: citations,
      }),
      'List the credits.',
    ),
    v.minLength(1, 'Give at least one credit with its source.'),
  ),
  standings: v.pipe(
    listOf(
      50,
      v.strictObject({
        standing: v.picklist(filmStandings, `Choose one of: ${filmStandings.join(', ')}.`),
        text: v.pipe(text, v.description('What the sources say, in a short sentence.')),
        sources: citations,
      }),
      'List where the person stands for the film; empty for interviewers.',
    ),
    v.description(
      'Where the person stands for the film, by source. The first one is shown on the card.',
    ),
  ),
  spellings: v.optional(
    v.pipe(
      listOf(
        50,
        v.strictObject({
          form: v.pipe(text, v.maxLength(80, 'Shorten the spelling to at most 80 characters.')),
          sources: citations,
        }),
        'List the spellings.',
      ),
      v.description('Other spellings of the name that sources use.'),
    ),
    [],
  ),
})

const claim = v.strictObject({
  text: v.pipe(text, v.description('One statement in our own words.')),
  sources: v.pipe(citations, v.description('Who says so, the best first.')),
  root: v.optional(
    v.pipe(sourceId, v.description('The one source all of them go back to, for this claim only.')),
  ),
})

const answer = v.strictObject({
  question: v.picklist(questionIds, `Ask one of the questions: ${questionIds.join(', ')}.`),
  answer: v.pipe(text, v.maxLength(160, 'Shorten the answer to at most 160 characters.')),
  standing: v.picklist(answerStandings, `Choose one of: ${answerStandings.join(', ')}.`),
  sources: citations,
})

const disagreement = v.strictObject({
  question: v.pipe(text, v.description('What the sources disagree about, as a question.')),
  sides: v.pipe(
    listOf(
      5,
      v.strictObject({
        text: v.pipe(text, v.description('What this side says.')),
        sources: citations,
        better: v.optional(
          v.pipe(
            v.literal(true, 'Write true, or leave it out.'),
            v.description('true on the side that is better supported, if any.'),
          ),
        ),
      }),
      'List the sides.',
    ),
    v.minLength(2, 'A disagreement needs at least two sides.'),
  ),
  why: v.pipe(text, v.description('Why that side is better supported, or why it stays open.')),
})

const event = v.strictObject({
  id: v.pipe(eventId, v.description('Stable id, the address of the event for ever.')),
  aliases: v.pipe(
    aliases,
    v.description(
      'Former ids, the oldest first; they redirect for ever, and feeds and calendars know the event by the oldest.',
    ),
  ),
  added: v.pipe(
    date,
    v.description(
      'The exact day on which the event was added to the timeline, by which feeds know it as new.',
    ),
  ),
  type: v.picklist(eventTypes, `Choose one of: ${eventTypes.join(', ')}.`),
  date: v.pipe(date, v.description('When it happened, in EDTF, no more exact than the sources.')),
  dating: v.optional(v.pipe(text, v.description('How the date is known, when it needs saying.'))),
  planned: v.optional(
    v.pipe(
      v.literal(true, 'Write true, or leave it out.'),
      v.description('true when the date was announced beforehand and no later source confirms it.'),
    ),
  ),
  title: v.pipe(text, v.maxLength(90, 'Shorten the title to at most 90 characters.')),
  claims: v.pipe(
    listOf(100, claim, 'List the claims.'),
    v.minLength(1, 'Make at least one claim with its source.'),
  ),
  people: listOf(200, personId, 'List the ids of the people: ["alice-oseman"].'),
  answers: v.optional(
    v.pipe(
      listOf(20, answer, 'List the answers.'),
      v.description('What the event changes on the board of open questions.'),
    ),
    [],
  ),
  disagreements: v.optional(
    v.pipe(
      listOf(20, disagreement, 'List the disagreements.'),
      v.description('Where the sources disagree about this event.'),
    ),
    [],
  ),
})

const correction = v.strictObject({
  id: v.pipe(slug, v.description('Stable id, by which feeds know the correction.')),
  date: v.pipe(date, v.description('The day of the correction.')),
  text: v.pipe(text, v.description('What was changed, and why.')),
  event: v.optional(v.pipe(eventId, v.description('The event it concerns.'))),
})

/** The content file, record by record. What joins records is checked in `check.ts`. */
export const timelineSchema = v.strictObject({
  $schema: v.optional(
    v.literal(
      './timeline.schema.json',
      'Write "./timeline.schema.json", so that editors complete and check.',
    ),
  ),
  scope: v.pipe(date, v.description('The span of the story, as an EDTF interval.')),
  updated: v.pipe(date, v.description('The day of the last edit.')),
  types: v.pipe(
    listOf(
      100,
      v.strictObject({
        id: v.picklist(eventTypes, `Choose one of: ${eventTypes.join(', ')}.`),
        label: v.pipe(text, v.maxLength(30, 'Shorten the label to at most 30 characters.')),
        plural: v.pipe(text, v.maxLength(30, 'Shorten the plural to at most 30 characters.')),
        meaning: text,
      }),
      'List the types of event.',
    ),
    v.description('The types of event, in the order of the filter.'),
  ),
  questions: v.pipe(
    listOf(
      100,
      v.strictObject({
        id: v.picklist(questionIds, `Choose one of: ${questionIds.join(', ')}.`),
        label: v.pipe(text, v.maxLength(30, 'Shorten the label to at most 30 characters.')),
        question: text,
      }),
      'List the questions.',
    ),
    v.description('The rows of the board, in their order.'),
  ),
  events: v.pipe(
    listOf(20_000, event, 'List the events.'),
    v.minLength(1, 'Tell at least one event.'),
  ),
  people: listOf(5000, person, 'List the people.'),
  sources: listOf(5000, source, 'List the sources.'),
  corrections: v.optional(listOf(5000, correction, 'List the corrections.'), []),
})

export type Timeline = v.InferOutput<typeof timelineSchema>
export type TimelineEvent = Timeline['events'][number]
export type Person = Timeline['people'][number]
export type Source = Timeline['sources'][number]
export type Question = Timeline['questions'][number]
export type Answer = TimelineEvent['answers'][number]
export type Disagreement = TimelineEvent['disagreements'][number]
