import * as v from 'valibot'
import { eventTypes, questionIds } from '../domain/vocabulary'
import { event } from './schema/event'
import { person } from './schema/person'
import { citations, date, eventId, record, slug, text } from './schema/primitives'
import { source } from './schema/source'

/*
 * The one schema of `public/data/timeline.json`. The types of the app are inferred from it, the JSON
 * Schema for editors is generated from it, and `check-rules.ts` adds the rules that join records.
 * Each message is the remedy: it says what to write.
 */

const correction = record({
  id: v.pipe(slug, v.description('Stable id, by which feeds know the correction.')),
  date: v.pipe(date, v.description('The day of the correction.')),
  text: v.pipe(text, v.description('What was changed, and why.')),
  event: v.optional(v.pipe(eventId, v.description('The event it concerns.'))),
})

/** The content file, record by record. What joins records is checked in `check-rules.ts`. */
export const timelineSchema = record({
  $schema: v.optional(
    v.literal(
      './timeline.schema.json',
      'Write "./timeline.schema.json", so that editors complete and check.',
    ),
  ),
  scope: v.pipe(date, v.description('The span of the story, as an EDTF interval.')),
  updated: v.pipe(date, v.description('The day of the last edit.')),
  types: v.pipe(
    v.array(
      record({
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
    v.array(
      record({
        id: v.picklist(questionIds, `Choose one of: ${questionIds.join(', ')}.`),
        label: v.pipe(text, v.maxLength(30, 'Shorten the label to at most 30 characters.')),
        question: text,
      }),
      'List the questions.',
    ),
    v.description('The rows of the board, in their order.'),
  ),
  minute: v.pipe(
    v.array(
      record({
        text: v.pipe(text, v.description('One sentence.')),
        sources: citations,
        event: v.pipe(eventId, v.description('The event it tells of.')),
      }),
      'List the sentences.',
    ),
    v.description('The story in a minute: 6 to 9 sentences, at most 160 words in all.'),
  ),
  afterwards: v.optional(
    v.pipe(
      v.array(record({ text, sources: citations }), 'List the claims.'),
      v.description('What came after the span of the story.'),
    ),
    [],
  ),
  events: v.pipe(v.array(event, 'List the events.'), v.minLength(1, 'Tell at least one event.')),
  people: v.array(person, 'List the people.'),
  sources: v.array(source, 'List the sources.'),
  corrections: v.optional(v.array(correction, 'List the corrections.'), []),
})

export type Timeline = v.InferOutput<typeof timelineSchema>
export type TimelineEvent = Timeline['events'][number]
export type Person = Timeline['people'][number]
export type Source = Timeline['sources'][number]
export type EventId = TimelineEvent['id']
export type PersonId = Person['id']
export type SourceId = Source['id']
export type Question = Timeline['questions'][number]
export type Answer = TimelineEvent['answers'][number]
export type Disagreement = TimelineEvent['disagreements'][number]
