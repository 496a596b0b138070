import fc from 'fast-check'
import { dayOf } from '../src/domain/date/calendar'
import { tidyQuery } from '../src/domain/query-text'
import type { Story } from '../src/domain/story'
import { densities, type View } from '../src/domain/view'
import { answerStandings, sourceKinds } from '../src/domain/vocabulary'
import { aPerson, anEvent, aSource, aStory, eventTypes, questionIds } from './builders'

const months = [
  '2024-10',
  '2024-11',
  '2024-12',
  '2025-01',
  '2025-02',
  '2025-03',
  '2025-04',
  '2025-05',
  '2025-06',
  '2025-07',
]
const month = fc.constantFrom(...months)
const dayWithin = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([start, day]) => `${start}-${String(day).padStart(2, '0')}`)

/** A year, month or day in or around the scope of the stories. */
export const anAsof: fc.Arbitrary<string> = fc.oneof(
  dayWithin,
  month,
  fc.constantFrom('2023', '2024', '2025', '2026-01-31'),
)

const eventDate = fc.oneof(
  dayWithin,
  month,
  month.map((text) => `${text}~`),
  fc.constantFrom('[2025-02-15,2025-02-16]', '2025-04-22/2025-05-02'),
)
const publication = fc.oneof(
  dayWithin,
  month,
  fc.constantFrom('2024', '2025', '../2025-02-14', '[2025-04-01..2025-04-21]'),
)

const aDay = fc.integer({ min: 19_700, max: 20_500 }) // 2023 to 2026
const qualifier = fc.constantFrom('', '', '~', '?', '%')
const twoDays = fc
  .tuple(aDay, fc.integer({ min: 1, max: 12 }))
  .map(([day, later]) => [dayOf(day), dayOf(day + later)] as const)

/** Dates in every supported form of EDTF, many of them about a week long. */
export const aDateOfAnyForm: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.oneof(aDay.map(dayOf), month, fc.constantFrom('2025', '2025-21', '2025-24')),
      qualifier,
    )
    .map(([point, sure]) => point + sure),
  twoDays.chain(([first, last]) =>
    fc.constantFrom(
      `[${first}..${last}]`,
      `[${first},${last}]`,
      `${first}/${last}`,
      `${first}~/${last}`,
      `../${last}`,
      `${first}/..`,
    ),
  ),
  fc.constantFrom(
    '[2025-02,2025-03]',
    '2025-02/2025-03',
    '2025-02-28/2025-03',
    '[2025-02-28..2025-03]',
  ),
)

const one = <Item>(items: readonly Item[]) => fc.constantFrom(...items)
const several = fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 3 })

const aSourceDraft = fc.record({
  publisher: one(['HELLO!', 'Brit + Co', 'Télérama', 'Netflix Tudum']),
  published: publication,
  kind: one(sourceKinds),
  goesBackTo: fc.option(fc.nat(5), { nil: undefined }),
})

const anAnswerDraft = fc.record({
  question: one(questionIds),
  answer: one(['Yes.', 'No.', 'In spring.']),
  standing: one(answerStandings),
  citing: several,
})

const anEventDraft = fc.record({
  type: one(eventTypes),
  date: eventDate,
  title: one(['Netflix announces a film', 'Café meeting', 'The cast reads', 'Filming wraps']),
  claims: fc.array(fc.record({ citing: several }), { minLength: 1, maxLength: 3 }),
  answers: fc.uniqueArray(anAnswerDraft, { selector: ({ question }) => question, maxLength: 3 }),
  disagreements: fc.array(
    fc.record({
      sides: fc.array(several, { minLength: 2, maxLength: 3 }),
      better: fc.option(fc.nat(2), { nil: undefined }),
    }),
    { maxLength: 2 },
  ),
  people: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
})

/** Valid stories, with inexact dates, chains of roots, answers and disagreements. */
export const anyStory: fc.Arbitrary<Story> = fc
  .record({
    sources: fc.array(aSourceDraft, { minLength: 1, maxLength: 6 }),
    people: fc.integer({ min: 1, max: 3 }),
    events: fc.array(anEventDraft, { minLength: 1, maxLength: 6 }),
  })
  .map(({ sources, people, events }) => {
    const sourceId = (index: number) => `source-${index % sources.length}`
    const cite = (indices: readonly number[]) => [...new Set(indices.map(sourceId))]
    const personIds = Array.from({ length: people }, (_, index) => `person-${index}`)
    const everySource = cite([...sources.keys()])
    return aStory({
      sources: sources.map(({ goesBackTo, ...source }, index) =>
        aSource({
          id: sourceId(index),
          ...source,
          // Only to an earlier one, so that there are no circles.
          ...(goesBackTo !== undefined && goesBackTo < index ? { root: sourceId(goesBackTo) } : {}),
        }),
      ),
      people: personIds.map((id) =>
        aPerson({
          id,
          name: `Name of ${id}`,
          credits: [{ text: `Credit of ${id}`, sources: everySource }],
          standings: [
            { standing: 'expected', text: 'The press lists them.', sources: everySource },
          ],
        }),
      ),
      events: events.map((event, place) =>
        anEvent({
          id: `event-${place}`,
          aliases: [`former-event-${place}`],
          type: event.type,
          date: event.date,
          planned: true, // so that events may be later than their sources
          title: `${event.title} ${place}`,
          claims: [
            ...event.claims.map(({ citing }, index) => ({
              text: `Claim ${index} of ${place}.`,
              sources: cite(citing),
            })),
            // The first event cites every source and names everybody, so that nothing is unused.
            ...(place === 0 ? [{ text: 'Everything of this story.', sources: everySource }] : []),
          ],
          answers: event.answers.map(({ citing, ...answer }) => ({
            ...answer,
            sources: cite(citing),
          })),
          disagreements: event.disagreements.map(({ sides, better }, index) => ({
            question: `Question ${index} of ${place}?`,
            sides: sides.map((citing, side) => ({
              text: `Side ${side}.`,
              sources: cite(citing),
              ...(side === better ? { better: true as const } : {}),
            })),
            why: 'It stays open.',
          })),
          people:
            place === 0
              ? personIds
              : [...new Set(event.people.map((index) => `person-${index % people}`))],
        }),
      ),
    })
  })

const anyQuery = fc
  .oneof(
    fc.constantFrom(
      '',
      'film',
      'cafe',
      'CAFÉ',
      'netflix film',
      'telerama',
      'person-1',
      'nowhere',
      'a&b=c+d, 50 % #é',
    ),
    fc.string({ unit: 'binary', maxLength: 120 }),
  )
  .map((text) => tidyQuery(text) ?? '')

/** Views of a story. */
export const anyViewOf = (story: Story): fc.Arbitrary<View> =>
  fc
    .record({
      types: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...eventTypes])),
      person: fc.constantFrom(undefined, undefined, ...story.people.map(({ id }) => id)),
      publisher: fc.constantFrom(undefined, undefined, ...story.publishers.map(({ id }) => id)),
      disputed: fc.oneof({ weight: 2, arbitrary: fc.constant(false) }, fc.boolean()),
      firstHand: fc.oneof({ weight: 2, arbitrary: fc.constant(false) }, fc.boolean()),
      turning: fc.oneof({ weight: 2, arbitrary: fc.constant(false) }, fc.boolean()),
      query: anyQuery,
      asof: fc.option(anAsof, { nil: undefined }),
      read: fc.boolean(),
      order: fc.constantFrom('oldest', 'newest'),
      density: fc.constantFrom(undefined, ...densities),
    })
    .map((view) => ({ ...view, read: view.asof !== undefined && view.read }))

/** A story and one of its views. */
export const aStoryAndView: fc.Arbitrary<readonly [Story, View]> = anyStory.chain((story) =>
  anyViewOf(story).map((view) => [story, view] as const),
)
