import * as v from 'valibot'
import { leafColours, leafNames, personKinds, workKinds } from '../domain/vocabulary'
import { event } from './schema/event'
import { person } from './schema/person'
import {
  citations,
  contact,
  date,
  eventId,
  keywords,
  record,
  slug,
  text,
  textUpTo,
} from './schema/primitives'
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
  change: v.optional(
    v.pipe(
      record({
        before: v.pipe(text, v.description('What it said.')),
        after: v.pipe(text, v.description('What it says now.')),
      }),
      v.description('The corrected words, which are shown next to each other.'),
    ),
  ),
})

const site = record({
  name: v.pipe(textUpTo(40), v.description('The name of the work, and of the site.')),
  shortName: v.pipe(textUpTo(20), v.description('The name below the icon of an installed app.')),
  title: v.pipe(textUpTo(60), v.description('The heading of the home page; it contains the name.')),
  kind: v.pipe(
    v.picklist(workKinds, `Choose one of: ${workKinds.join(', ')}.`),
    v.description('What the work is, in the vocabulary of schema.org.'),
  ),
  subject: v.pipe(textUpTo(30), v.description('The work in a sentence: "the bridge".')),
  tagline: v.pipe(textUpTo(60), v.description('The story in a few words.')),
  description: v.pipe(textUpTo(160), v.description('The site in one sentence.')),
  author: v.pipe(textUpTo(60), v.description('Who wrote the texts, as citations name them.')),
  makers: v.pipe(textUpTo(60), v.description('Who can confirm something about the work.')),
  disclaimer: v.pipe(textUpTo(160), v.description('What the site has to do with the makers.')),
  contact: v.optional(
    v.pipe(
      contact,
      v.description(
        'Where readers report errors: a mail address, or the https address of a form for a new issue with {title} and {body} where the fields are filled in.',
      ),
    ),
  ),
})

const group = record({
  id: v.picklist(personKinds, `Choose one of: ${personKinds.join(', ')}.`),
  name: v.pipe(textUpTo(30), v.description('The heading of the group.')),
  one: v.pipe(textUpTo(30), v.description('What one of them is: "actor".')),
  other: v.pipe(textUpTo(30), v.description('What several are: "actors".')),
})

const shortAnswer = record({
  label: v.pipe(textUpTo(20), v.description('"What", "Who", "When".')),
  text: v.pipe(textUpTo(90), v.description('The answer as it was at the end of the story.')),
  event: v.pipe(eventId, v.description('The event that settled it.')),
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
  site: v.pipe(site, v.description('What the site says of itself.')),
  summary: v.pipe(
    v.array(shortAnswer, 'List the answers.'),
    v.maxLength(4, 'Keep at most four answers.'),
    v.description('The story in at most four short answers.'),
  ),
  groups: v.pipe(
    v.array(group, 'List the groups.'),
    v.description('The groups of people, in order.'),
  ),
  types: v.pipe(
    v.array(
      record({
        id: v.pipe(slug, v.description('Stable id, used in addresses: /type/interview/.')),
        label: textUpTo(30, 'the label'),
        plural: textUpTo(30, 'the plural'),
        meaning: v.pipe(text, v.description('What its events are, in one sentence.')),
        leaf: v.pipe(
          v.picklist(leafNames, `Choose one of: ${leafNames.join(', ')}.`),
          v.description('The shape of its leaf.'),
        ),
        colour: v.pipe(
          v.picklist(leafColours, `Choose one of: ${leafColours.join(', ')}.`),
          v.description('The colour of its leaf.'),
        ),
      }),
      'List the types of event.',
    ),
    v.description('The types of event, in the order of the filter.'),
  ),
  questions: v.pipe(
    v.array(
      record({
        id: v.pipe(slug, v.description('Stable id, named by answers.')),
        label: textUpTo(30, 'the label'),
        question: text,
        page: v.optional(
          v.pipe(
            v.literal('cast', 'Write "cast", or leave it out.'),
            v.description('The page that shows more of the answer on the day it was given.'),
          ),
        ),
        keywords,
      }),
      'List the questions.',
    ),
    v.description('The rows of the board, the most important first.'),
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

export type Site = Timeline['site']
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
