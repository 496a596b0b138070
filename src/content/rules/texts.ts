import { ownTexts, placed, type Draft, type Finding } from '../draft'
import { quotationsIn, wordCount } from '../quotations'
import { quote } from '../wording'

export function severalBetterSides(draft: Draft): readonly Finding[] {
  return placed(draft.events, ['events'])
    .flatMap(({ item, path }) => placed(item.disagreements, [...path, 'disagreements']))
    .filter(({ item }) => item.sides.filter(({ better }) => better).length > 1)
    .map(({ path }) => ({
      path: [...path, 'sides'],
      remedy: 'Mark at most one side "better", or none while it stays open.',
    }))
}

const mostWords = 6

export function quotations(draft: Draft): readonly Finding[] {
  return ownTexts(draft).flatMap(({ item, path }) => {
    const { fragments, unpaired } = quotationsIn(item)
    return [
      ...fragments
        .filter((fragment) => wordCount(fragment) > mostWords)
        .map((fragment) => ({
          path,
          remedy: `Say it in our own words, or quote at most ${mostWords} of them: ${quote(fragment)} has ${wordCount(fragment)}.`,
        })),
      ...(unpaired === undefined
        ? []
        : [
            { path, remedy: `Close or remove the quotation mark ${unpaired} that has no partner.` },
          ]),
    ]
  })
}
