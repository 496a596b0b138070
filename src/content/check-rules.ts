import type { Finding } from './located'
import {
  eventsNamed,
  groupsNamed,
  peopleNamed,
  questionsNamed,
  sourcesNamed,
  typesNamed,
} from './references'
import { editDates, eventsAfterSources, eventsOutsideScope } from './rules/dates'
import { duplicateIds, duplicatesInEvents, unknownIds } from './rules/ids'
import { aboutUnlistedPeople, standingsByKind, unnamedPeople } from './rules/people'
import {
  circularRoots,
  duplicateAddresses,
  inconsistentPublishers,
  minuteSources,
  missingAddresses,
  uncitedSources,
} from './rules/sources'
import {
  keyClaims,
  lengthOfMinute,
  longQuotations,
  severalBetterSides,
  titleWithoutName,
} from './rules/texts'
import type { Timeline } from './schema'

const rules: readonly ((timeline: Timeline) => readonly Finding[])[] = [
  (timeline) => duplicateIds(timeline, 'types'),
  (timeline) => duplicateIds(timeline, 'questions'),
  (timeline) => duplicateIds(timeline, 'groups'),
  (timeline) => duplicateIds(timeline, 'events'),
  (timeline) => duplicateIds(timeline, 'people'),
  (timeline) => duplicateIds(timeline, 'sources'),
  (timeline) => duplicateIds(timeline, 'corrections'),
  (timeline) => unknownIds(timeline, 'sources', sourcesNamed(timeline)),
  (timeline) => unknownIds(timeline, 'people', peopleNamed(timeline)),
  (timeline) => unknownIds(timeline, 'events', eventsNamed(timeline)),
  (timeline) => unknownIds(timeline, 'groups', groupsNamed(timeline)),
  (timeline) => unknownIds(timeline, 'types', typesNamed(timeline)),
  (timeline) => unknownIds(timeline, 'questions', questionsNamed(timeline)),
  titleWithoutName,
  duplicatesInEvents,
  missingAddresses,
  circularRoots,
  duplicateAddresses,
  inconsistentPublishers,
  uncitedSources,
  minuteSources,
  unnamedPeople,
  standingsByKind,
  aboutUnlistedPeople,
  eventsOutsideScope,
  editDates,
  eventsAfterSources,
  keyClaims,
  lengthOfMinute,
  severalBetterSides,
  longQuotations,
]

/** Checks a timeline that fits the schema against the rules between its records. */
export function checkRules(timeline: Timeline): readonly Finding[] {
  return rules.flatMap((rule) => rule(timeline))
}
