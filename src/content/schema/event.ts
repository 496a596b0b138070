import * as v from 'valibot'
import { answerStandings, drawingNames } from '../../domain/vocabulary'
import {
  aliases,
  citations,
  date,
  eventId,
  keywords,
  personId,
  record,
  slug,
  sourceId,
  text,
  textUpTo,
} from './primitives'

const claim = record({
  text: v.pipe(text, v.description('One statement in our own words.')),
  sources: v.pipe(citations, v.description('Who says so, the best first.')),
  root: v.optional(
    v.pipe(sourceId, v.description('The one source all of them go back to, for this claim only.')),
  ),
  key: v.optional(
    v.pipe(
      v.literal(true, 'Write true, or leave it out.'),
      v.description('true on the one or two claims that a short card shows.'),
    ),
  ),
  about: v.optional(
    v.pipe(
      v.array(personId, 'List the ids of the people: ["jane-doe"].'),
      v.minLength(1, 'List at least one person, or take the field out.'),
      v.description('Whom of the people of the event it concerns without naming them.'),
    ),
  ),
})

const answer = record({
  question: v.pipe(slug, v.description('The id of a question.')),
  answer: textUpTo(160, 'the answer'),
  standing: v.picklist(answerStandings, `Choose one of: ${answerStandings.join(', ')}.`),
  sources: citations,
})

const disagreement = record({
  question: v.pipe(text, v.description('What the sources disagree about, as a question.')),
  sides: v.pipe(
    v.array(
      record({
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

export const event = record({
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
  type: v.pipe(slug, v.description('The id of a type.')),
  date: v.pipe(date, v.description('When it happened, in EDTF, no more exact than the sources.')),
  dating: v.optional(v.pipe(text, v.description('How the date is known, when it needs saying.'))),
  planned: v.optional(
    v.pipe(
      v.literal(true, 'Write true, or leave it out.'),
      v.description('true when the date was announced beforehand and no later source confirms it.'),
    ),
  ),
  turn: v.optional(
    v.pipe(
      record({
        from: v.pipe(textUpTo(24, 'what was hoped for'), v.description('What is struck out.')),
        to: v.pipe(textUpTo(24, 'what came instead'), v.description('What replaces it.')),
      }),
      v.description('On the event that turns the story: a few words, shown large before it.'),
    ),
  ),
  drawing: v.optional(
    v.pipe(
      v.picklist(drawingNames, `Choose one of: ${drawingNames.join(', ')}; or leave it out.`),
      v.description('The object drawn next to the title.'),
    ),
  ),
  title: textUpTo(90, 'the title'),
  brief: v.pipe(textUpTo(90, 'the brief'), v.description('What happened, for lists of titles.')),
  claims: v.pipe(
    v.array(claim, 'List the claims.'),
    v.minLength(1, 'Make at least one claim with its source.'),
  ),
  people: v.array(personId, 'List the ids of the people: ["jane-doe"].'),
  keywords,
  answers: v.optional(
    v.pipe(
      v.array(answer, 'List the answers.'),
      v.description('What the event changes on the board of open questions.'),
    ),
    [],
  ),
  disagreements: v.optional(
    v.pipe(
      v.array(disagreement, 'List the disagreements.'),
      v.description('Where the sources disagree about this event.'),
    ),
    [],
  ),
})
