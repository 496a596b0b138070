import { located, optional, type Finding, type Located } from '../located'
import { quotationsIn, wordCount } from '../quotations'
import type { Timeline } from '../schema'
import { quote } from '../wording'

/** Finds disagreements in which more than one side is marked as better supported. */
export function severalBetterSides({ events }: Timeline): readonly Finding[] {
  return located(events, ['events'])
    .flatMap(({ item, path }) => located(item.disagreements, [...path, 'disagreements']))
    .filter(({ item }) => item.sides.filter(({ better }) => better).length > 1)
    .map(({ path }) => ({
      path: [...path, 'sides'],
      remedy: 'Mark at most one side "better", or none if it is open.',
    }))
}

/** Finds a title of the site that does not contain its name. */
export function titleWithoutName({ site }: Timeline): readonly Finding[] {
  return site.title.includes(site.name)
    ? []
    : [
        {
          path: ['site', 'title'],
          remedy: `Write a title that contains the name ${quote(site.name)}.`,
        },
      ]
}

/** Finds events without a key claim, or with more than two. */
export function keyClaims({ events }: Timeline): readonly Finding[] {
  return located(events, ['events'])
    .filter(({ item }) => {
      const count = item.claims.filter(({ key }) => key).length
      return count < 1 || count > 2
    })
    .map(({ path }) => ({
      path: [...path, 'claims'],
      remedy: 'Mark one or two claims "key": a short card shows only these.',
    }))
}

const minuteLength = { sentences: [6, 9], words: 160 } as const

/** Finds a minute that is too short or too long. */
export function lengthOfMinute({ minute }: Timeline): readonly Finding[] {
  const [fewest, most] = minuteLength.sentences
  const words = wordCount(minute.map(({ text }) => text).join(' '))
  return [
    ...(minute.length < fewest || minute.length > most
      ? [`Write ${fewest} to ${most} sentences: there are ${minute.length}.`]
      : []),
    ...(words > minuteLength.words
      ? [`Shorten it to ${minuteLength.words} words: it has ${words}.`]
      : []),
  ].map((remedy) => ({ path: ['minute'], remedy }))
}

const maxWords = 6

/** Finds quotations that are too long, and quotation marks without a partner, in our own texts. */
export function longQuotations(timeline: Timeline): readonly Finding[] {
  return ownTexts(timeline).flatMap(({ item, path }) => {
    const { fragments, unpaired } = quotationsIn(item)
    return [
      ...fragments
        .filter((fragment) => wordCount(fragment) > maxWords)
        .map((fragment) => ({
          path,
          remedy: `Say it in our own words, or quote at most ${maxWords} of them: ${quote(fragment)} has ${wordCount(fragment)}.`,
        })),
      ...optional(unpaired, path).map((mark) => ({
        path,
        remedy: `Close or remove the quotation mark ${mark.item} that has no partner.`,
      })),
    ]
  })
}

/** Lists the texts in our own words; headlines and labels of sources may quote anything. */
function ownTexts({
  minute,
  afterwards,
  events,
  people,
  corrections,
}: Timeline): readonly Located<string>[] {
  const textOf = ({ item, path }: Located<{ readonly text: string }>) => ({
    item: item.text,
    path: [...path, 'text'],
  })
  return [
    ...located(minute, ['minute']).map(textOf),
    ...located(afterwards, ['afterwards']).map(textOf),
    ...located(events, ['events']).flatMap(({ item, path }) => [
      { item: item.title, path: [...path, 'title'] },
      { item: item.brief, path: [...path, 'brief'] },
      ...optional(item.dating, [...path, 'dating']),
      ...located(item.claims, [...path, 'claims']).map(textOf),
      ...located(item.answers, [...path, 'answers']).map((answer) => ({
        item: answer.item.answer,
        path: [...answer.path, 'answer'],
      })),
      ...located(item.disagreements, [...path, 'disagreements']).flatMap((disagreement) => [
        { item: disagreement.item.question, path: [...disagreement.path, 'question'] },
        ...located(disagreement.item.sides, [...disagreement.path, 'sides']).map(textOf),
        { item: disagreement.item.why, path: [...disagreement.path, 'why'] },
      ]),
    ]),
    ...located(people, ['people']).flatMap(({ item, path }) => [
      ...located(item.credits, [...path, 'credits']).map(textOf),
      ...located(item.standings, [...path, 'standings']).map(textOf),
    ]),
    ...located(corrections, ['corrections']).flatMap((correction) => [
      textOf(correction),
      ...optional(correction.item.change?.before, [...correction.path, 'change', 'before']),
      ...optional(correction.item.change?.after, [...correction.path, 'change', 'after']),
    ]),
  ]
}
