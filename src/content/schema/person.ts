import * as v from 'valibot'
import { personStandings, personKinds } from '../../domain/vocabulary'
import { aliases, citations, personId, record, text, textUpTo } from './primitives'

export const person = record({
  id: v.pipe(personId, v.description('Stable id, used in the address of the person.')),
  aliases: v.pipe(aliases, v.description('Former ids; they redirect for ever.')),
  name: textUpTo(80, 'the name'),
  kind: v.picklist(personKinds, `Choose one of: ${personKinds.join(', ')}.`),
  credits: v.pipe(
    v.array(
      record({
        text: v.pipe(
          textUpTo(120, 'the credit'),
          v.description('A character or a job: "Hamlet", "Chief engineer".'),
        ),
        sources: citations,
      }),
      'List the credits.',
    ),
    v.minLength(1, 'Give at least one credit with its source.'),
  ),
  standings: v.pipe(
    v.array(
      record({
        standing: v.picklist(personStandings, `Choose one of: ${personStandings.join(', ')}.`),
        text: v.pipe(text, v.description('What the sources say, in a short sentence.')),
        sources: citations,
      }),
      'List how certain it is that the person takes part; empty for interviewers.',
    ),
    v.description(
      'How certain it is that the person takes part, by source. The first one is on the card.',
    ),
  ),
  spellings: v.optional(
    v.pipe(
      v.array(
        record({
          form: textUpTo(80, 'the spelling'),
          sources: citations,
        }),
        'List the spellings.',
      ),
      v.description('Other spellings of the name that sources use.'),
    ),
    [],
  ),
})
