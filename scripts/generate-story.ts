import { parseTimeline } from '../src/content/validate-content'
import type { Timeline } from '../src/content/schema'

/*
 * Generates stories of any length, with invented words and people, as rich in claims and sources as the real one.
 */

/** Generates a timeline of `count` events with the types and questions of the real story; equal arguments give equal timelines. */
export function generated(
  count: number,
  seed: number,
  { site, groups, types, questions }: Pick<Timeline, 'site' | 'groups' | 'types' | 'questions'>,
): Timeline {
  const random = randomFrom(seed)
  const eventTypes = types.map(({ id }) => id)
  const questionIds = questions.map(({ id }) => id)
  const words = lexicon(random)
  const names = words.map(capitalized)
  const text = sentencesOf(words, random)
  const sourceCount = Math.min(5 * count, 5000)
  const peopleCount = Math.min(30 + Math.floor(count / 50), count, 5000)
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const sourceId = (index: number) => `source-${index}`
  const personId = (index: number) => `person-${index}`

  const sources = Array.from({ length: sourceCount }, (_, index) => {
    const publisher = `${names[index % 300]} ${index % 2 ? 'Post' : 'Journal'}`
    const published = dayAt(((index + 1) * count) / sourceCount, count)
    return {
      id: sourceId(index),
      publisher,
      ...(index % 4 === 1 && { headline: text(50) }),
      label: `${publisher} on ${text(40, '')}`,
      ...(index % 7 === 3
        ? { via: sourceId(index - 1) }
        : {
            url: `https://www.${words[index % 300]}.example/${text(50, '').toLowerCase().replaceAll(' ', '-')}-${index}/`,
          }),
      ...(index % 6 === 5 && { root: sourceId(index - 1) }),
      published,
      language: index % 5 === 4 ? 'de' : 'en',
      kind: (['news', 'news', 'interview', 'news', 'primary', 'social'] as const)[index % 6],
    }
  })

  const people = Array.from({ length: peopleCount }, (_, index) => {
    const cited = [sourceId(between(0, sourceCount - 1))]
    const kind = (['cast', 'cast', 'crew', 'cast', 'interviewer'] as const)[index % 5]
    return {
      id: personId(index),
      name: `${names[index % 600]} ${names[(index * 7 + 13) % 600]}`,
      kind,
      credits: [
        { text: `${names[between(0, 599)]} in the ${words[between(0, 599)]} hall`, sources: cited },
      ],
      standings:
        kind === 'interviewer'
          ? []
          : [
              {
                standing: (['confirmed', 'expected', 'likely', 'not-named'] as const)[index % 4],
                text: text(60),
                sources: cited,
              },
            ],
    }
  })

  const events = Array.from({ length: count }, (_, index) => {
    // Each event cites seven sources of about its own date.
    const width = Math.min(7, sourceCount)
    const first = Math.min(Math.floor((index * sourceCount) / count), sourceCount - width)
    const cited = (start: number, length: number) =>
      Array.from({ length: Math.min(length, width) }, (_, step) =>
        sourceId(first + ((start + step) % width)),
      )
    const { date, dating } = datingAt(index, count, random, text)
    return {
      id: `event-${index}`,
      added: dayAt(count, count),
      type:
        index < eventTypes.length
          ? eventTypes[index]
          : eventTypes[Math.floor(random() ** 2 * eventTypes.length)],
      date,
      ...(dating && { dating }),
      title: text(between(24, 46), ''),
      brief: text(between(30, 60), ''),
      claims: Array.from({ length: between(3, 6) }, (_, at) => ({
        text: text(between(60, 110)),
        sources: cited(at * 3, 3),
        ...(random() < 0.4 && { root: sourceId(first) }),
        ...(at === 0 && { key: true as const }),
      })),
      people: [
        ...new Set(
          [index, ...Array.from({ length: between(1, 4) }, () => between(0, peopleCount - 1))].map(
            (person) => personId(person % peopleCount),
          ),
        ),
      ],
      ...(index % 4 === 2 && {
        answers: [
          {
            question: questionIds[Math.floor(index / 4) % questionIds.length],
            answer: text(30, ''),
            standing: (['hoped', 'planned', 'reported', 'confirmed'] as const)[between(0, 3)],
            sources: cited(0, 2),
          },
        ],
      }),
      ...(index % 3 > 0 && {
        disagreements: [
          {
            question: `${text(40, '')}?`,
            sides: [
              { text: text(100), sources: cited(0, 3), better: true },
              { text: text(100), sources: cited(3, 3) },
            ],
            why: text(160),
          },
        ],
      }),
    }
  })

  return parseTimeline({
    $schema: './timeline.schema.json',
    scope: `${monthAt(0)}/${monthAt(months(count))}`,
    updated: dayAt(count, count),
    site,
    summary: [],
    groups,
    types,
    questions,
    minute: Array.from({ length: 6 }, (_, index) => ({
      text: text(80),
      sources: events[Math.floor((index * (count - 1)) / 5)]?.claims[0]?.sources.slice(0, 1) ?? [],
      event: `event-${Math.floor((index * (count - 1)) / 5)}`,
    })),
    events,
    people,
    sources,
  })
}

const perMonth = 42
const months = (count: number) => Math.ceil(count / perMonth)
const twoDigits = (value: number) => String(value).padStart(2, '0')
const monthAt = (month: number) => `${2001 + Math.floor(month / 12)}-${twoDigits((month % 12) + 1)}`

/** Returns the day of a position in the story: events are spread over the first 28 days of each month. */
function dayAt(place: number, count: number): string {
  const at = Math.min(place, count)
  return `${monthAt(Math.floor(at / perMonth))}-${twoDigits(1 + Math.floor(((at % perMonth) / perMonth) * 28))}`
}

/** Returns the date of an event: half of them are exact, the others as vague as in the real story. */
function datingAt(
  index: number,
  count: number,
  random: () => number,
  text: (length: number) => string,
): { readonly date: string; readonly dating?: string } {
  const day = dayAt(index, count)
  const kind = random()
  if (kind < 0.5) return { date: day }
  if (kind < 0.65) return { date: `${day}~`, dating: text(100) }
  if (kind < 0.7) return { date: day.slice(0, 7), dating: text(100) }
  const last = dayAt(index + 9, count)
  return last === day ? { date: day } : { date: `[${day}..${last}]`, dating: text(100) }
}

/** Returns a generator of numbers from 0 to 1 (mulberry32); equal seeds give equal numbers. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const syllables = [
  'ba',
  'bel',
  'bri',
  'da',
  'den',
  'dor',
  'el',
  'fa',
  'fen',
  'ga',
  'gol',
  'ha',
  'hin',
  'ka',
  'kel',
  'la',
  'len',
  'lo',
  'ma',
  'mer',
  'mi',
  'na',
  'nor',
  'ol',
  'pa',
  'per',
  'ra',
  'rin',
  'sa',
  'sel',
  'so',
  'ta',
  'tor',
  'va',
  'ven',
  'wil',
]

/** Makes six hundred distinct invented words. */
function lexicon(random: () => number): readonly string[] {
  const words = new Set<string>()
  while (words.size < 600) {
    words.add(
      Array.from(
        { length: 2 + Math.floor(random() * 2.4) },
        () => syllables[Math.floor(random() * syllables.length)],
      ).join(''),
    )
  }
  return [...words]
}

const common = ['the', 'of', 'and', 'in', 'a', 'to', 'for', 'on', 'with', 'at', 'by', 'from']

/** Makes texts of about a length; every third word is a common one, and some are much more frequent than others. */
function sentencesOf(words: readonly string[], random: () => number) {
  return (length: number, end = '.'): string => {
    const said: string[] = []
    for (let letters = 0, at = 0; letters < length - 8; at += 1) {
      const word =
        at % 3 === 1
          ? common[Math.floor(random() * common.length)]
          : words[Math.floor(random() ** 2 * words.length)]
      said.push(word ?? '')
      letters += (word?.length ?? 0) + 1
    }
    return capitalized(said.join(' ')) + end
  }
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
