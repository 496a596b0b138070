import { optional, placed, sourcesNamed, type Draft, type Finding } from './draft'
import { daysOfEditing, outsideScope, reportedTooEarly } from './rules/dates'
import { missingOrTwice, repeatsInEvents, takenNames, unknownIds } from './rules/ids'
import { standingsOfPeople, unnamedPeople } from './rules/people'
import {
  addresses,
  publisherSpellings,
  rootsInCircles,
  sameAddress,
  uncitedSources,
} from './rules/sources'
import { quotations, severalBetterSides } from './rules/texts'
import { eventTypes, questionIds } from '../domain/vocabulary'

/*
 * The rules that join records. Each takes what is there and gives what is wrong.
 */

/** Everything that is wrong between the records, rule by rule. */
export function checkRules(draft: Draft): readonly Finding[] {
  return rules.flatMap((rule) => rule(draft))
}

const rules: readonly ((draft: Draft) => readonly Finding[])[] = [
  (draft) => missingOrTwice(draft, 'types', eventTypes),
  (draft) => missingOrTwice(draft, 'questions', questionIds),
  (draft) => takenNames(placed(draft.events, ['events']), 'event'),
  (draft) => takenNames(placed(draft.people, ['people']), 'person'),
  (draft) => takenNames(placed(draft.sources, ['sources']), 'source'),
  (draft) => takenNames(placed(draft.corrections, ['corrections']), 'correction'),
  (draft) => unknownIds(draft, 'sources', 'source', sourcesNamed(draft)),
  (draft) =>
    unknownIds(
      draft,
      'people',
      'person',
      placed(draft.events, ['events']).flatMap(({ item, path }) =>
        placed(item.people, [...path, 'people']),
      ),
    ),
  (draft) =>
    unknownIds(
      draft,
      'events',
      'event',
      placed(draft.corrections, ['corrections']).flatMap(({ item, path }) =>
        optional(item.event, [...path, 'event']),
      ),
    ),
  repeatsInEvents,
  addresses,
  rootsInCircles,
  sameAddress,
  publisherSpellings,
  uncitedSources,
  unnamedPeople,
  standingsOfPeople,
  outsideScope,
  daysOfEditing,
  reportedTooEarly,
  severalBetterSides,
  quotations,
]
