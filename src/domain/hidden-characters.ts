// Control characters, halves of characters, private ones, those that are none, and what has no width, stands for an
// object or turns the direction of text around.
const unseen =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\p{DI}\u2800\uFFFC]/u

// The scripts in which a joiner makes another letter or word.
const joinedScripts = [
  'Arabic',
  'Syriac',
  'Mandaic',
  'Nko',
  'Mongolian',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Tibetan',
  'Myanmar',
  'Khmer',
]
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('')

// What is not seen and yet needed, each once in its place, so that nothing can be written in it: the joiners of those
// scripts, the signs by which an emoji is colourful or plain and one is made of several, and that within a key cap.
const needed = new RegExp(
  [
    String.raw`(?<=[${joinedScripts}]\p{Mn}{0,4})[\u200C\u200D]`,
    String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}])[\uFE0E\uFE0F]?\u200D?`,
    String.raw`(?<=[\d#*])\uFE0F(?=\u20E3)`,
  ].join('|'),
  'gu',
)

/** Whether a text holds a character that nobody sees and that no script needs where it stands. */
export function hidesSomething(text: string): boolean {
  return unseen.test(text.replaceAll(needed, ''))
}

const everyUnseen = new RegExp(unseen, 'gu')

/** A text in which a sign stands for each character that nobody sees. */
export function unhidden(text: string, sign: string): string {
  return text.replaceAll(everyUnseen, sign)
}
